import type { Metadata } from "next";
import { save, signOutEverywhere } from "@/app/(account)/settings/actions";
import { signOut } from "@/app/(account)/sign-in/actions";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { sessionToken } from "@/app/session";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { RadioField } from "@/components/forms/choice-field";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { TimeZoneField } from "@/components/forms/time-zone-field";
import { FeedPanel } from "@/app/(account)/settings/_parts/feed-panel";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { Actor } from "@/lib/people/actor";
import { sessionLimits } from "@/lib/people/auth/session-store";
import { openSessions } from "@/lib/people/auth/sessions";
import { settingsFields } from "@/lib/people/settings/schema";
import { defaultTimeZone, formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { stampOfForm } from "@/lib/platform/stamp";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.settings"))("title") };
}

/** One's own name, language and time zone; where one is signed in; all that is one's own, to take along. */
export default async function Settings({ searchParams }: Props) {
  const actor = await requireActor("person", "/settings");
  const [t, messages] = await Promise.all([
    getTranslations("account.settings"),
    getTranslations("notifications.preferences"),
  ]);
  return (
    <div className="max-w-form">
      <PageHeading size="public" title={t("title")} lead={t("lead", { email: actor.email })} />
      <Said searchParams={searchParams} />
      <div className="grid gap-14">
        <About actor={actor} />
        <section aria-labelledby="messages" className="grid justify-items-start gap-4">
          <h2 id="messages">{messages("inSettings")}</h2>
          <p>{messages("inSettingsText")}</p>
          <ButtonLink href="/settings/messages" tone="secondary">
            {messages("link")}
          </ButtonLink>
        </section>
        <FeedPanel actor={actor} />
        <Sessions actor={actor} />
        <section aria-labelledby="data" className="grid justify-items-start gap-4">
          <h2 id="data">{t("data")}</h2>
          <p>{t("dataText")}</p>
          <ButtonLink href="/api/exports/my-data" tone="secondary">
            {t("dataButton")}
          </ButtonLink>
          <p>
            {t("eraseText")} <Link href="/settings/erase">{t("eraseLink")}</Link>
          </p>
        </section>
      </div>
    </div>
  );
}

async function About({ actor }: { actor: Actor }) {
  const [t, words, locale] = await Promise.all([
    getTranslations("account.settings"),
    getTranslations("layout"),
    getLocale(),
  ]);
  return (
    <ActionForm action={save}>
      <StampField stamp={stampOfForm(settingsFields, actor)} />
      <TextField
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        defaultValue={actor.name ?? ""}
        autoComplete="name"
        required
      />
      <RadioField
        name="locale"
        label={t("language")}
        hint={t("languageHint")}
        inline
        required
        defaultValue={actor.locale ?? locale}
        options={[
          { value: "en", label: words("languageEn"), lang: "en" },
          { value: "es", label: words("languageEs"), lang: "es" },
        ]}
      />
      <TimeZoneField
        label={t("timeZone")}
        hint={t("timeZoneHint")}
        defaultValue={actor.timeZone ?? defaultTimeZone}
      />
      <div>
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

async function Sessions({ actor }: { actor: Actor }) {
  const [t, locale, token] = await Promise.all([
    getTranslations("account.settings"),
    getLocale(),
    sessionToken(),
  ]);
  const sessions = await openSessions(actor, token);
  const zone = actor.timeZone ?? undefined;
  return (
    <section aria-labelledby="sessions" className="grid gap-4">
      <h2 id="sessions">{t("sessions")}</h2>
      <p>{t("sessionsText", sessionLimits())}</p>
      <ul className="grid divide-y divide-line border-y border-line">
        {sessions.map(({ id, since, until, current }) => (
          <li key={id} className="py-3">
            <p className={current ? "font-semibold" : undefined}>
              {t("since", { date: formatInstant(since, locale, zone) })}
              {current && ` · ${t("here")}`}
            </p>
            <p className="text-sm text-ink-soft">
              {t("until", { date: formatInstant(until, locale, zone) })}
            </p>
          </li>
        ))}
      </ul>
      <div data-forgets-words className="flex flex-wrap items-start gap-3">
        <ActionButton action={signOut} label={t("signOut")} tone="secondary" quiet />
        <ActionButton
          action={signOutEverywhere}
          label={t("signOutEverywhere")}
          tone="quiet"
          confirm={{ text: t("everywhereText") }}
          quiet
        />
      </div>
    </section>
  );
}

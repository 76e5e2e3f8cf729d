import { continueAs } from "@/app/(account)/sign-in/actions";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Panel } from "@/components/ui/panel";
import { demonstrationPeople } from "@/lib/people/auth/demonstration";
import { readsLocally } from "@/lib/platform/door/readers-peer";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** One button per audience, in a demonstration only. */
export async function Demonstration({ next }: { next?: string }) {
  const people = await demonstrationPeople(await readsLocally());
  if (people.length === 0) return null;
  const t = await getTranslations("account.demonstration");
  return (
    <Panel title={t("title")} id="demonstration" tone="brand">
      <p className="mb-5 text-sm">{t("text")}</p>
      <ul className="grid gap-4">
        {people.map(({ audience, name }) => (
          <li key={audience}>
            <ActionForm
              action={continueAs}
              hidden={{ audience, ...(next && { next }) }}
              quiet
              className="grid gap-1"
            >
              <SubmitButton tone="secondary">{t(`continueAs.${audience}`)}</SubmitButton>
              <p className="text-sm text-ink-soft">{t(`who.${audience}`, { name })}</p>
            </ActionForm>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

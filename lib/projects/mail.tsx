import { config } from "@/lib/platform/config";
import { MailButton, MailGreeting, MailLayout, MailQuote, MailText } from "@/lib/platform/mail/layout";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

export const projectNews = ["declined", "started", "stopped", "sustained"] as const;
export type ProjectNews = (typeof projectNews)[number];

type ProjectMailProps = {
  news: ProjectNews;
  locale: Locale;
  name: string | null;
  project: { slug: string; title: string };
  /** What the mover wrote: why, and what can be done next. */
  reason?: string | null;
  nextStep?: string | null;
};

export function projectMailSubject({ news, locale, project }: ProjectMailProps): string {
  return translator(locale)(`projects.mail.${news}Subject`, { title: project.title });
}

/** Tells someone of the project that it has moved, with the reason where one was asked. */
export function ProjectMail(props: ProjectMailProps) {
  const { news, locale, name, project, reason, nextStep } = props;
  const t = translator(locale);
  const said = t(`projects.mail.${news}Text`, { title: project.title });
  return (
    <MailLayout locale={locale} preview={said} title={projectMailSubject(props)}>
      <MailGreeting locale={locale} name={name} />
      <MailText>{said}</MailText>
      {reason && <MailQuote>{reason}</MailQuote>}
      {nextStep && (
        <>
          <MailText>{t("projects.mail.declinedNext")}</MailText>
          <MailQuote>{nextStep}</MailQuote>
        </>
      )}
      <MailButton href={new URL(`/projects/${project.slug}`, config().NEXTAUTH_URL).href}>
        {t("projects.mail.openProject")}
      </MailButton>
    </MailLayout>
  );
}

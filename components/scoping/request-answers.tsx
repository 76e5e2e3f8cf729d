import { Link } from "@/components/ui/link";
import { getTranslations } from "next-intl/server";
import { partFields, type RequestContent, type RequestPart } from "@/lib/scoping/request-schema";

type AnswersProps = {
  request: RequestContent;
  /** Names of answers that are not there yet; marked where they may still be given. */
  missing?: readonly string[];
  /** Where a part is changed; without it the answers are only read. */
  changeHref?: (part: RequestPart) => string;
};

/** A request as it reads, part by part; the choice of a priority is shown in its words. */
export async function RequestAnswers({ request, missing = [], changeHref }: AnswersProps) {
  const t = await getTranslations("scoping.request");
  return (
    <div className="grid gap-8">
      {(Object.keys(partFields) as RequestPart[]).map((part) => (
        <section key={part} className="grid gap-4 border-t border-line pt-4">
          <div className="flex flex-wrap items-baseline justify-between gap-4">
            <h3>{t(`parts.${part}`)}</h3>
            {changeHref && (
              <Link href={changeHref(part)} aria-label={t("changeField", { field: t(`parts.${part}`) })}>
                {t("change")}
              </Link>
            )}
          </div>
          <dl className="grid gap-4">
            {partFields[part].map(
              (field) =>
                field !== "priorityId" && (
                  <Answer
                    key={field}
                    term={t(`fields.${field}`)}
                    text={request[field]}
                    note={missing.includes(field) ? t("notYet") : undefined}
                  />
                ),
            )}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Answer({ term, text, note }: { term: string; text: string; note?: string }) {
  if (!text && !note) return null;
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="prose break-words">
        {text}
        {note && <span className="font-semibold text-warn">{text ? ` (${note})` : note}</span>}
      </dd>
    </div>
  );
}

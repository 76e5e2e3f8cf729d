import { PageHeading } from "@/components/layout/page-heading";

type Section = { id: string; heading: string; text: string };

/** A page that only says something: a heading, a lead, and sections one can link to. */
export function PlainPage({
  title,
  lead,
  sections,
}: {
  title: string;
  lead: string;
  sections: readonly Section[];
}) {
  return (
    <>
      <PageHeading size="public" title={title} lead={lead} />
      <div className="grid max-w-measure gap-8">
        {sections.map(({ id, heading, text }) => (
          <section key={id} id={id} className="grid gap-2">
            <h2 className="text-xl">{heading}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
    </>
  );
}

import Link from "next/link";
import { connection } from "next/server";
import { listingRows } from "../../listing-query.mjs";

export default async function Page() {
  await connection();
  const rows = await listingRows();
  return (
    <main>
      <h1>Projects</h1>
      <ul>
        {rows.map((row) => (
          <li key={row.slug}>
            <h2>
              <Link href={`/projects/${row.slug}`}>{row.title}</Link>
            </h2>
            <p>{row.summary}</p>
            <p>
              {row.partner} · {row.cohort} · {row.open} of {row.seats} seats open · {row.startsOn}
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}

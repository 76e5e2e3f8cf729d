// The floor: the same rows from node:http and pg, with nothing in between.
import http from "node:http";
import { listingRows } from "./listing-query.mjs";

const escape = (text) => String(text ?? "").replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

http
  .createServer(async (_request, response) => {
    const rows = await listingRows();
    const items = rows.map(
      (row) =>
        `<li><h2><a href="/projects/${row.slug}">${escape(row.title)}</a></h2><p>${escape(row.summary)}</p>` +
        `<p>${escape(row.partner)} · ${escape(row.cohort)} · ${row.open} of ${row.seats} · ${row.startsOn}</p></li>`,
    );
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en"><title>Bare</title><main><ul>${items.join("")}</ul></main></html>`,
    );
  })
  .listen(Number(process.env.PORT), "127.0.0.1");

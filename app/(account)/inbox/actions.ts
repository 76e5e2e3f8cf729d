"use server";

import { action } from "@/app/action";
import { markAllRead, markRead } from "@/lib/notifications/commands";
import { MarkAllRead, MarkRead } from "@/lib/notifications/schema";
import { withParameters } from "@/lib/platform/paging";

// What one has read is nobody else's business: it leaves no audit row.

export const followMessage = action(MarkRead, markRead, {
  quiet: true,
  then: ({ path }) => ({ redirect: path }),
});

export const readMessage = action(MarkRead, markRead, {
  quiet: true,
  then: (_, { page }) => ({ redirect: withParameters("/inbox", { page: page > 1 ? page : undefined }) }),
});

export const readAllMessages = action(MarkAllRead, markAllRead, {
  quiet: true,
  then: () => ({ redirect: "/inbox", said: "inbox-read" }),
});

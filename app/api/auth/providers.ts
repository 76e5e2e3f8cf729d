import "server-only";
import type { NextAuthOptions } from "next-auth";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { linkMinutes } from "@/lib/people/auth/sign-in-link";
import { config } from "@/lib/platform/config";

type Provider = NextAuthOptions["providers"][number];

/** The link by mail. We write and send it ourselves (lib/people/auth/sign-in-link); next-auth only takes it in. */
const link: Provider = {
  id: "email",
  type: "email",
  name: "Email",
  server: "",
  from: "",
  maxAge: linkMinutes * 60,
  options: {},
  sendVerificationRequest: () => {
    throw new Error("Links are asked for through requestSignInLink.");
  },
};

export type OtherSite = "github" | "google";

/** Sites where one may sign in instead, as far as they are configured. */
export function otherSites(): { id: OtherSite; name: string }[] {
  const { GITHUB_ID, GOOGLE_ID } = config();
  return [
    ...(GITHUB_ID ? [{ id: "github" as const, name: "GitHub" }] : []),
    ...(GOOGLE_ID ? [{ id: "google" as const, name: "Google" }] : []),
  ];
}

/** An account elsewhere is joined to a person by an address that the other site has verified; `signIn` insists on that. */
export function providers(): Provider[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = config();
  const list = [link];
  if (GITHUB_ID && GITHUB_SECRET)
    list.push(
      GitHub({
        clientId: GITHUB_ID,
        clientSecret: GITHUB_SECRET,
        allowDangerousEmailAccountLinking: true,
        userinfo: {
          url: "https://api.github.com/user",
          request: async ({ client, tokens }) => {
            const profile = await client.userinfo(tokens.access_token ?? "");
            const answer = await fetch("https://api.github.com/user/emails", {
              headers: { Authorization: `token ${tokens.access_token}` },
            });
            const emails = (await answer.json()) as { email: string; primary: boolean; verified: boolean }[];
            const verified = answer.ok && emails.find((each) => each.primary && each.verified);
            return {
              ...profile,
              email: verified ? verified.email : undefined,
              email_verified: Boolean(verified),
            };
          },
        },
      }),
    );
  if (GOOGLE_ID && GOOGLE_SECRET)
    list.push(
      Google({ clientId: GOOGLE_ID, clientSecret: GOOGLE_SECRET, allowDangerousEmailAccountLinking: true }),
    );
  return list;
}

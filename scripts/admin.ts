// npm run admin -- someone@example.org: makes the first administrator of an installation, or another one.
import { issueLink, linkMinutes } from "@/lib/people/auth/sign-in-link";
import { normaliseEmail } from "@/lib/people/email";
import { makeAdministrator } from "@/lib/programmes/administrator";
import { config } from "@/lib/platform/config";
import { disconnect } from "@/lib/platform/db";

process.env.NEXTAUTH_URL ||= `http://localhost:${process.env.PORT || 3000}`;
const typed = process.argv[2] ?? "";
const email = normaliseEmail(typed);
if (!email) {
  console.error(
    typed
      ? `“${typed}” is no email address. Nothing was changed.`
      : "Say who: npm run admin -- someone@example.org",
  );
  process.exitCode = 64;
} else {
  const made = await makeAdministrator(email);
  console.log(
    made === "already"
      ? `${email} is an administrator already.`
      : `${email} is now an administrator of this installation.`,
  );
  if (config().RESEND_API_KEY) {
    console.log(`Next: open ${config().NEXTAUTH_URL}/sign-in, ask for a link to that address, and sign in.`);
  } else {
    const { href } = await issueLink(email, "/staff");
    console.log(
      `Next: open this link, good once and for ${linkMinutes} minutes, while Commonwork runs:\n\n  ${href}\n`,
    );
    console.log("No mail leaves this installation yet: set RESEND_API_KEY and MAIL_FROM (see .env.example).");
  }
  await disconnect();
}

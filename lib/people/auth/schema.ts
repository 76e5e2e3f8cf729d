import { z } from "zod";
import { normaliseEmail, pastedAddress } from "@/lib/people/email";

/** An address in its one spelling. */
export const emailAddress = () =>
  z.preprocess(
    (value) => (typeof value === "string" ? pastedAddress(value) : ""),
    z
      .string("required")
      .min(1, "required")
      .max(320, "tooLong")
      .transform((typed, context) => {
        const normal = normaliseEmail(typed);
        if (normal !== null) return normal;
        context.addIssue({ code: "custom", message: "email" });
        return z.NEVER;
      }),
  );

export const RequestSignInLink = z.object({ email: emailAddress(), next: z.string().max(1000).optional() });

export const demonstrationAudiences = [
  "staff",
  "partner",
  "professional",
  "funder",
  "company",
  "administrator",
] as const;
export type DemonstrationAudience = (typeof demonstrationAudiences)[number];

export const DemonstrationSignIn = z.object({
  audience: z.enum(demonstrationAudiences, "choice"),
  next: z.string().max(1000).optional(),
});

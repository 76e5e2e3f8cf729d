/**
 * Who tries. The things of a row belong to the organization and the programme of `owner` and `staff`; those called
 * other have the same powers over their own organization and programme, so that they show what is another's.
 */
export const audiences = [
  "visitor",
  "outsider",
  "professional",
  "member",
  "owner",
  "otherOwner",
  "company",
  "funder",
  "staff",
  "otherStaff",
  "keeper",
  "administrator",
] as const;
export type Audience = (typeof audiences)[number];

// What stands in the rows: who may, among those above.
export const nobody: Audience[] = [];
export const everyone: Audience[] = [...audiences];
export const signedIn: Audience[] = audiences.filter((each) => each !== "visitor");
export const anyStaff: Audience[] = ["staff", "otherStaff", "keeper", "administrator"];
export const administrators: Audience[] = ["administrator"];
export const keepers: Audience[] = ["keeper", "administrator"];
export const staff: Audience[] = ["staff", "administrator"];
export const members: Audience[] = ["member", "owner"];
export const ownersAndStaff: Audience[] = ["owner", ...staff];
export const bothSides: Audience[] = [...members, ...staff];
export const self: Audience[] = ["professional"];

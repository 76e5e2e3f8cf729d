import "server-only";

export type DomainEvent = {
  id: bigint;
  name: string;
  payload: Record<string, unknown> & { subjectId: string };
  personId: string | null;
  createdAt: Date;
};
export type Reaction = (event: DomainEvent) => Promise<void>;
/**
 * By event name; an event with several effects that may fail for themselves names each. One reaction is one job with a
 * transaction of its own: it counts on no other having run, and does nothing but write.
 */
export type Reactions = Record<string, Reaction | Record<string, Reaction>>;
/** The reactions of each capability, which gives them their stable names: "teams:seat.claimed". */
export type Contributions = Record<string, Reactions>;

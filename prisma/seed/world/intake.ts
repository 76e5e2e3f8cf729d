import type { BuiltPerson } from "../builders/people";
import type { ProjectSpec } from "../builders/projects";
import type { Tale } from "../stories/tale";
import { needsAnswers, practicalAnswers, requestQuestions } from "../words/intake";
import type { Past } from "./calendar";
import { Random } from "./random";

type Sides = { contact: BuiltPerson; scoper: BuiltPerson };

type PracticalAnswers = Record<"procurement" | "dataRules" | "capacity" | "funding", string>;

const day = 86_400_000;

/** What partners are asked between a request and its scope, drawn with dice of its own. */
export class IntakeTalk {
  private readonly random = new Random("intake");

  constructor(private readonly past: Past) {}

  /** The answers that only public agencies, or only the others, are asked for. */
  practical(kind: string): PracticalAnswers {
    const answers = practicalAnswers[kind === "PUBLIC_AGENCY" ? "agency" : "community"];
    return {
      procurement: "",
      dataRules: "",
      capacity: "",
      funding: "",
      ...this.random.pick<Partial<PracticalAnswers>>(answers),
    };
  }

  /** Questions of staff and the needs assessment, for a request that was sent on a day. */
  of(
    tale: Tale,
    sent: Date | undefined,
    { contact, scoper }: Sides,
  ): Pick<ProjectSpec, "questions" | "needs"> {
    if (!sent) return {};
    return { questions: this.questions(sent, scoper, contact), needs: this.needs(tale, sent, contact) };
  }

  /** Every other request was asked about; a few answers are still to come. */
  private questions(sent: Date, scoper: BuiltPerson, contact: BuiltPerson): ProjectSpec["questions"] {
    if (this.random.between(1, 2) === 1) return [];
    const { text, answer } = this.random.pick(requestQuestions);
    const at = new Date(sent.getTime() + day);
    const answered = new Date(at.getTime() + this.random.between(1, 4) * day);
    const open = sent > this.past.daysAgo(20);
    if (at > this.past.daysAgo(1)) return [];
    return [{ text, by: scoper, at, answer: open ? undefined : { text: answer, by: contact, at: answered } }];
  }

  private needs(tale: Tale, sent: Date, contact: BuiltPerson): ProjectSpec["needs"] {
    if (this.random.between(1, 3) === 1) return undefined;
    const { obstacle, ...answers } = this.random.pick(needsAnswers);
    const priorities = [{ title: tale.priority[0], obstacle }];
    return { ...answers, priorities, by: contact, savedAt: sent, completedAt: sent };
  }
}

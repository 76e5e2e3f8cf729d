import type { ReactNode } from "react";
import { withParameters } from "@/lib/platform/paging";
import type { Asked, FormationChoices, Kept } from "@/lib/formation/asked";
import { saidOf, unsaid } from "@/lib/formation/choices";
import { AskForm } from "./ask-form";
import { ChooseField } from "./choose-field";

type Props = {
  what: Asked["what"];
  path: string;
  /** What else the address holds and keeps. */
  kept: Kept;
  choices: FormationChoices;
  asked: Asked | null;
  /** Something is still to be said before it can be answered: whoever asked comes back to it. */
  isOpen: boolean;
  /** What its fields are called, where it has them. */
  person?: string;
  role?: string;
  button: string;
  children?: ReactNode;
};

/** A "what if" of one or two fields. */
export function Question({ what, path, kept, choices, asked, isOpen, button, children, ...labels }: Props) {
  const { person = unsaid, role = unsaid, of } = asked ?? {};
  const fields = { ...kept, what: what === "place" ? undefined : what };
  const again = (rest: Record<string, string | undefined>) =>
    withParameters(`${path}#try`, { ...fields, of, ...rest });
  return (
    <AskForm id={isOpen ? "try" : undefined} action={`${path}#try`} kept={fields} button={button}>
      {labels.person && (
        <ChooseField
          id={`${what}-person`}
          name="person"
          label={labels.person}
          of="people"
          choices={choices.people}
          found={person}
          againHref={again({ role: saidOf(role) })}
        />
      )}
      {labels.role && (
        <ChooseField
          id={`${what}-role`}
          name="role"
          label={labels.role}
          of="roles"
          choices={choices.roles}
          found={role}
          againHref={again({ person: saidOf(person) })}
        />
      )}
      {children}
    </AskForm>
  );
}

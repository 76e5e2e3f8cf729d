import type { CalendarDate } from "@/lib/platform/dates";
import type { RateInForce } from "../builders/hours";
import { Sheet } from "../builders/sheet";
import { addressOf, allNames } from "../words/names";
import { Past } from "./calendar";
import { Random } from "./random";

/** What every part of the demonstration is made with: the rows so far, the dice, the day, and names not yet given. */
export class World {
  readonly random: Random;
  readonly sheet: Sheet;
  readonly past: Past;
  private readonly names: string[];

  constructor(
    readonly today: CalendarDate,
    readonly rates: RateInForce[],
  ) {
    // The same dice on every day: dates move with it, people and addresses stay.
    this.random = new Random("Commonwork");
    const identifiers = new Random("identifiers");
    this.sheet = new Sheet(() => identifiers.uuid());
    this.past = new Past(today);
    this.names = allNames(new Random("names"));
  }

  /** A name nobody else has, with its address. */
  newName(): { name: string; email: string } {
    const name = this.names.pop();
    if (!name) throw new Error("The demonstration has run out of names.");
    return { name, email: addressOf(name) };
  }
}

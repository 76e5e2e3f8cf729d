import { addDays, instantAt, toDate, type CalendarDate } from "@/lib/platform/dates";

export const zone = "America/Los_Angeles";

/** The Tuesday on or before the date: cohorts meet on Tuesday evenings. */
export function tuesdayBefore(date: CalendarDate): CalendarDate {
  return addDays(date, -((toDate(date).getUTCDay() + 5) % 7));
}

/** "Winter 2026": December belongs to the coming year's winter. */
export function seasonName(kickoff: CalendarDate): string {
  const month = Number(kickoff.slice(5, 7));
  const year = Number(kickoff.slice(0, 4)) + (month === 12 ? 1 : 0);
  const season = ["Winter", "Spring", "Summer", "Fall"][Math.floor((month % 12) / 3)];
  return `${season} ${year}`;
}

/** Nothing in the demonstration happened later than the night before it was loaded. */
export class Past {
  private readonly end: Date;

  constructor(readonly today: CalendarDate) {
    this.end = instantAt(today, "00:00", zone);
  }

  /** A wall-clock time on a day, or the last midnight where that lies ahead. */
  at(date: CalendarDate, time: string): Date {
    const instant = instantAt(date, time, zone);
    return instant < this.end ? instant : this.end;
  }

  daysAgo(days: number, time = "10:30"): Date {
    return this.at(addDays(this.today, -days), time);
  }
}

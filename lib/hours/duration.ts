export type Duration = {
  minutes: number;
  /** Written as minutes, so a short one is meant. */
  inMinutes: boolean;
};

const hours = "h|hs|hrs?|hours?|horas?";
const minutes = "m|mins?|minutes?|minutos?";
const clock = new RegExp(`^(\\d{0,2}):([0-5]\\d)\\s*(?:(?:${hours})\\.?)?$`);
const decimal = new RegExp(`^(\\d{0,2})(?:[.,](\\d{0,3}))?\\s*(?:(?:${hours})\\.?)?$`);
const bare = new RegExp(`^(\\d{1,4})\\s*(?:${minutes})\\.?$`);
const both = new RegExp(
  `^(\\d{1,2})\\s*(?:${hours})\\.?\\s*(?:(?:and|y)\\s+)?([0-5]?\\d)\\s*(?:(?:${minutes})\\.?)?$`,
);

/** Time as people write it: "2", "2.5", "2,5", ".5", "2:30", ":30", "90m", "90 min", "1h30", "1h 30m", "1 hora y 30 minutos"; null when it is none of these. */
export function parseDuration(typed: string): Duration | null {
  const words = typed.normalize("NFKC").trim().toLowerCase();
  const inClock = clock.exec(words) ?? both.exec(words);
  if (inClock) return { minutes: Number(inClock[1] || 0) * 60 + Number(inClock[2]), inMinutes: false };
  const inMinutes = bare.exec(words);
  if (inMinutes) return { minutes: Number(inMinutes[1]), inMinutes: true };
  const inHours = /\d/.test(words) && decimal.exec(words);
  if (!inHours) return null;
  return { minutes: Math.round(Number(`${inHours[1] || 0}.${inHours[2] || 0}`) * 60), inMinutes: false };
}

/** Under this, hours are asked about before they are taken: "0.1" is rarely meant. */
const shortest = 15;

/** The whole hours that were probably meant by a very short time, unless it was written as minutes. */
export function likelyHours(typed: string, duration: Duration): number | null {
  if (duration.inMinutes || duration.minutes >= shortest) return null;
  const digits = Number(typed.normalize("NFKC").replaceAll(/\D/g, ""));
  return digits >= 1 && digits <= 12 ? digits : 1;
}

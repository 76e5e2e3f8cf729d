import { slugOf } from "../builders/slug";
import type { Random } from "../world/random";

// Nobody here exists: every family name is the word for "example" in one of the languages of Los Angeles.
const families: [first: string[], last: string[]][] = [
  [
    [
      "Lucía",
      "Mateo",
      "Ximena",
      "Diego",
      "Joaquín",
      "Andrés",
      "Paloma",
      "Rafael",
      "Itzel",
      "Emilio",
      "Carmen",
      "Tomás",
      "Inés",
      "Gael",
      "Noemí",
      "Ramiro",
    ],
    ["Ejemplo", "Muestra", "Modelo"],
  ],
  [
    [
      "Denise",
      "Marcus",
      "Aaliyah",
      "Jerome",
      "Imani",
      "Walter",
      "Curtis",
      "Hannah",
      "Elijah",
      "Ruth",
      "Malik",
      "June",
      "Desmond",
      "Tasha",
    ],
    ["Sample", "Example", "Specimen"],
  ],
  [
    ["Mei", "Wei", "Lan", "Jun", "Xiu", "Hao", "Ling", "Yan"],
    ["Lizi", "Fanli"],
  ],
  [
    ["Ji-woo", "Min-jun", "Seo-yeon", "Do-yun", "Ha-eun", "Sung-ho", "Eun-ji", "Tae-yang"],
    ["Yeje", "Bogi"],
  ],
  [
    ["Haruka", "Yui", "Sora", "Aiko", "Ren", "Naoko"],
    ["Rei", "Tatoe"],
  ],
  [
    ["Maricel", "Jomar", "Liza", "Benjie", "Aurora", "Rodel", "Tala", "Dante"],
    ["Halimbawa", "Huwaran"],
  ],
  [
    ["Linh", "Minh", "Thuy", "Quang", "Mai", "Bao", "Hanh", "Duc"],
    ["Vidu", "Mau"],
  ],
  [
    ["Ani", "Aram", "Lusine", "Narek", "Sona", "Tigran", "Nare", "Hayk"],
    ["Orinak", "Nmush"],
  ],
  [
    ["Shirin", "Dariush", "Leila", "Kaveh", "Nasrin", "Omid"],
    ["Nemuneh", "Mesal"],
  ],
  [
    ["Layla", "Omar", "Huda", "Karim", "Salma", "Yusuf", "Rania", "Ziad"],
    ["Mithal", "Unmudhaj"],
  ],
  [
    ["Priya", "Arjun", "Kavita", "Rohan", "Meera", "Sanjay", "Anjali", "Vikram"],
    ["Udaharan", "Namuna"],
  ],
  [["Amina", "Juma", "Zuri", "Baraka", "Neema"], ["Mfano"]],
  [["Adunni", "Tunde", "Folake", "Segun", "Bisi"], ["Apere"]],
  [["Selam", "Dawit", "Hana", "Yonas", "Tigist"], ["Misale"]],
  [
    ["Zofia", "Marek", "Irena", "Oleg", "Vera", "Pavel"],
    ["Primer", "Wzor"],
  ],
  [
    ["Beatriz", "Tiago", "Caio", "Luana", "Heitor", "Marina"],
    ["Exemplo", "Modelo"],
  ],
  [["Camille", "Étienne", "Nadège", "Luc", "Odile", "Fabrice"], ["Exemple"]],
  [
    ["Lena", "Jonas", "Greta", "Emil", "Frieda", "Anton"],
    ["Beispiel", "Muster"],
  ],
  [["Chiara", "Lorenzo", "Giulia", "Marco"], ["Esempio"]],
  [["Sina", "Tavita", "Lagi", "Sefa", "Malia"], ["Faataitaiga"]],
  [["Elif", "Deniz", "Emre", "Yasemin", "Kerem"], ["Ornek"]],
  [["Farah", "Bilal", "Sana", "Imran", "Nadia", "Usman"], ["Misaal"]],
  [["Oksana", "Taras", "Daryna", "Ostap"], ["Pryklad"]],
  [["Eszter", "Bence", "Réka", "Gábor"], ["Példa"]],
  [["Eleni", "Nikos", "Thalia", "Petros"], ["Paradigma"]],
  [["Noa", "Eitan", "Tamar", "Lior"], ["Dugma"]],
  [["Saoirse", "Ciarán", "Niamh", "Declan"], ["Sampla"]],
  [["Sokha", "Dara", "Bopha", "Rithy"], ["Utahor"]],
  [["Kanya", "Somchai", "Malee", "Anong"], ["Tuayang"]],
  [["Siti", "Budi", "Dewi", "Agus"], ["Contoh"]],
];

/** Every name once, in random order. */
export function allNames(random: Random): string[] {
  const names = families.flatMap(([first, last]) =>
    last.flatMap((name) => first.map((one) => `${one} ${name}`)),
  );
  return random.some(names, names.length);
}

/** An address that no mail can reach. */
export function addressOf(name: string): string {
  return `${slugOf(name).replaceAll("-", ".")}@demo.commonwork.example`;
}

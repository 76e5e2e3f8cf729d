import type { Template } from "@/lib/scoping/templates/template";

// Templates of work that people outside the organization see.

export const website: Template = {
  weeks: 12,
  outcome: {
    what: [
      "People find what they came for, and your own staff keep the pages up to date.",
      "La gente encuentra lo que busca y su propio equipo mantiene las páginas al día.",
    ],
    measuredBy: [
      "Five people of your audience try three everyday tasks, before and after.",
      "Cinco personas de su público prueban tres tareas cotidianas, antes y después.",
    ],
  },
  outOfScope: [
    "A shop, accounts for visitors, and new photographs.",
    "Una tienda, cuentas para visitantes y fotografías nuevas.",
  ],
  assumptions: [
    "Someone of your staff writes or approves every text, and has two hours a week for it.",
    "Alguien de su equipo escribe o aprueba cada texto y tiene dos horas semanales para ello.",
  ],
  deliverables: [
    [
      ["A plan of pages and texts", "Un plan de páginas y textos"],
      [
        "Two of your staff find every present page in it, or know why it goes.",
        "Dos personas de su equipo encuentran en él cada página actual o saben por qué desaparece.",
      ],
    ],
    [
      ["The new pages, in use", "Las páginas nuevas, en uso"],
      [
        "Five people of your audience finish the three everyday tasks without help.",
        "Cinco personas de su público terminan las tres tareas cotidianas sin ayuda.",
      ],
    ],
    [
      ["A guide to keeping it", "Una guía para mantenerlo"],
      [
        "Your keeper changes a page, adds a picture and puts a backup back, alone.",
        "Quien lo mantiene cambia una página, añade una imagen y recupera una copia, sin ayuda.",
      ],
    ],
  ],
  roles: [
    {
      title: ["Content designer", "Diseño de contenidos"],
      discipline: "content",
      hoursPerWeek: 4,
      skills: { "content-strategy": 3, "plain-writing": 3 },
    },
    {
      title: ["Web designer", "Diseño web"],
      discipline: "design",
      hoursPerWeek: 4,
      skills: { "interaction-design": 3, "accessible-design": 2 },
    },
    {
      title: ["Web developer", "Desarrollo web"],
      discipline: "front-end",
      hoursPerWeek: 5,
      skills: { wordpress: 3, "web-accessibility": 2 },
    },
  ],
  systems: [
    [
      ["The present website", "El sitio web actual"],
      ["Where people look now", "Donde la gente busca ahora"],
    ],
    [
      ["The account of the web address", "La cuenta de la dirección web"],
      ["Whoever holds it decides where the address leads", "Quien la tiene decide adónde lleva la dirección"],
    ],
  ],
  risk: [
    ["Texts come late, and the pages stay empty.", "Los textos llegan tarde y las páginas quedan vacías."],
    [
      "Agree who writes what before the design begins; begin with the three pages people use most.",
      "Acordar quién escribe qué antes de diseñar; empezar por las tres páginas más usadas.",
    ],
  ],
  debt: [
    [
      "The present site was built by someone who has left, with parts nobody updates.",
      "El sitio actual lo hizo alguien que ya no está, con partes que nadie actualiza.",
    ],
    [
      "List its parts and their versions in the first week; take out what nobody needs.",
      "Anotar sus partes y versiones en la primera semana; quitar lo que nadie necesita.",
    ],
  ],
};

export const brandCommunications: Template = {
  weeks: 10,
  outcome: {
    what: [
      "People recognize who you are and what you ask of them, wherever they meet you.",
      "La gente reconoce quiénes son y qué le piden, dondequiera que les encuentre.",
    ],
    measuredBy: [
      "Ten people say in their own words what you do, before and after.",
      "Diez personas dicen con sus palabras qué hacen ustedes, antes y después.",
    ],
  },
  outOfScope: [
    "A new website, paid advertising, and a new name.",
    "Un sitio web nuevo, publicidad pagada y un nombre nuevo.",
  ],
  assumptions: [
    "Director and board agree beforehand who has the last word on words and looks.",
    "Dirección y junta acuerdan antes quién decide sobre palabras y aspecto.",
  ],
  deliverables: [
    [
      ["What you say, on one page", "Lo que dicen, en una página"],
      [
        "Three of your staff use its sentences without changing them.",
        "Tres personas de su equipo usan sus frases sin cambiarlas.",
      ],
    ],
    [
      ["How you look: colors, type, templates", "Su aspecto: colores, letra, plantillas"],
      [
        "Your staff make a flyer and a post with the templates in an hour.",
        "Su equipo hace un volante y una publicación con las plantillas en una hora.",
      ],
    ],
    [
      ["A calendar of messages for half a year", "Un calendario de mensajes para medio año"],
      [
        "Your keeper has planned and sent the first month alone.",
        "Quien lo mantiene planeó y envió el primer mes sin ayuda.",
      ],
    ],
  ],
  roles: [
    {
      title: ["Communications strategist", "Estrategia de comunicación"],
      discipline: "communications",
      hoursPerWeek: 4,
      skills: { "content-strategy": 3, "email-campaigns": 2 },
    },
    {
      title: ["Visual designer", "Diseño visual"],
      discipline: "design",
      hoursPerWeek: 4,
      skills: { "brand-identity": 3, "visual-design": 3 },
    },
    {
      title: ["Writer", "Redacción"],
      discipline: "content",
      hoursPerWeek: 3,
      skills: { "plain-writing": 3 },
    },
  ],
  systems: [
    [
      ["Accounts on social media", "Cuentas en redes sociales"],
      ["Where people follow you", "Donde la gente les sigue"],
    ],
    [
      ["The mailing list", "La lista de correo"],
      ["People who asked to hear from you", "Personas que pidieron saber de ustedes"],
    ],
  ],
  risk: [
    ["Everyone has an opinion, and nothing is decided.", "Todos opinan y nada se decide."],
    [
      "One person decides; two rounds of comments, with dates.",
      "Una persona decide; dos rondas de comentarios, con fechas.",
    ],
  ],
  debt: [
    [
      "Old logos and addresses are in use on papers, signs and pages nobody has listed.",
      "Logotipos y direcciones viejos siguen en papeles, letreros y páginas que nadie anotó.",
    ],
    [
      "Collect them in the first two weeks and say which are changed when.",
      "Reunirlos en las dos primeras semanas y decir cuáles se cambian y cuándo.",
    ],
  ],
};

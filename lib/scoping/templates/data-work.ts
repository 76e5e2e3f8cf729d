import type { Template } from "@/lib/scoping/templates/template";

// Templates of work on what an organization knows and writes down.

export const dataDashboard: Template = {
  weeks: 12,
  outcome: {
    what: [
      "The people who decide see last week's figures without asking anyone.",
      "Quienes deciden ven las cifras de la semana pasada sin pedirlas a nadie.",
    ],
    measuredBy: [
      "Hours a month spent on making reports by hand, before and after.",
      "Horas al mes dedicadas a hacer informes a mano, antes y después.",
    ],
  },
  outOfScope: [
    "New ways of collecting data, and figures about single people.",
    "Nuevas formas de recoger datos y cifras sobre personas concretas.",
  ],
  assumptions: [
    "Someone can say for every figure what counts and what doesn't.",
    "Alguien puede decir de cada cifra qué cuenta y qué no.",
  ],
  deliverables: [
    [
      ["A list of figures with their meaning", "Una lista de cifras con su significado"],
      [
        "Two people work each one out by hand and get the same.",
        "Dos personas calculan cada una a mano y obtienen lo mismo.",
      ],
    ],
    [
      ["Clean tables that renew themselves", "Tablas limpias que se renuevan solas"],
      [
        "Totals agree with three reports of last year, or the difference is explained.",
        "Los totales coinciden con tres informes del año pasado o la diferencia se explica.",
      ],
    ],
    [
      ["A page of figures in use", "Una página de cifras en uso"],
      [
        "It was used in three meetings where something was decided.",
        "Se usó en tres reuniones en que se decidió algo.",
      ],
    ],
  ],
  roles: [
    {
      title: ["Data analyst", "Análisis de datos"],
      discipline: "data",
      hoursPerWeek: 5,
      skills: { "data-analysis": 3, "data-visualization": 3 },
    },
    {
      title: ["Data engineer", "Ingeniería de datos"],
      discipline: "data",
      hoursPerWeek: 4,
      skills: { sql: 3, "data-pipelines": 2 },
    },
    {
      title: ["Product lead", "Dirección de producto"],
      discipline: "product",
      hoursPerWeek: 3,
      skills: { "stakeholder-work": 3 },
    },
  ],
  systems: [
    [
      ["The records", "Los registros"],
      ["Where the figures come from", "De donde salen las cifras"],
    ],
    [
      ["Reports that are made today", "Los informes que se hacen hoy"],
      ["What the new figures are compared with", "Con lo que se comparan las cifras nuevas"],
    ],
  ],
  risk: [
    [
      "Figures are shown before anyone trusts them.",
      "Se muestran cifras antes de que alguien confíe en ellas.",
    ],
    [
      "Compare with last year's reports first, and write the differences beside them.",
      "Compararlas antes con los informes del año pasado y anotar las diferencias.",
    ],
  ],
  debt: [
    [
      "Names, dates and places are typed in several ways.",
      "Nombres, fechas y lugares se escriben de varias maneras.",
    ],
    [
      "Count the ways in the first week; agree on one, and mend where it is typed.",
      "Contar las maneras en la primera semana; acordar una y arreglarlo donde se escribe.",
    ],
  ],
};

export const crmChoice: Template = {
  weeks: 10,
  outcome: {
    what: [
      "You choose one place for people and gifts, for reasons you can name, and the first team works in it.",
      "Eligen un solo lugar para personas y donaciones, por razones que pueden nombrar, y el primer equipo trabaja en él.",
    ],
    measuredBy: [
      "Places in which a person's data are kept, before and after.",
      "Lugares donde se guardan los datos de una persona, antes y después.",
    ],
  },
  outOfScope: [
    "Moving every old record, and connecting the bookkeeping.",
    "Trasladar todos los registros viejos y conectar la contabilidad.",
  ],
  assumptions: [
    "There is money for a yearly fee, and someone who will own the new place.",
    "Hay dinero para una cuota anual y alguien que será responsable del nuevo lugar.",
  ],
  deliverables: [
    [
      ["What you need, in ten everyday tasks", "Lo que necesitan, en diez tareas cotidianas"],
      [
        "The people who do them say in which order they matter.",
        "Quienes las hacen dicen en qué orden importan.",
      ],
    ],
    [
      ["Three candidates, tried with your tasks", "Tres candidatos, probados con sus tareas"],
      [
        "Your staff did the tasks themselves; costs of three years stand beside each.",
        "Su equipo hizo las tareas; junto a cada uno están los costos de tres años.",
      ],
    ],
    [
      ["The chosen one, with the first team in it", "El elegido, con el primer equipo dentro"],
      [
        "The first team worked in it for two weeks; a sample of moved records agrees.",
        "El primer equipo trabajó en él dos semanas; una muestra de registros trasladados coincide.",
      ],
    ],
  ],
  roles: [
    {
      title: ["Product lead", "Dirección de producto"],
      discipline: "product",
      hoursPerWeek: 4,
      skills: { "stakeholder-work": 3, "user-stories": 3 },
    },
    {
      title: ["Systems specialist", "Especialista en sistemas"],
      discipline: "back-end",
      hoursPerWeek: 4,
      skills: { "api-design": 2, databases: 3 },
    },
    {
      title: ["Data person", "Persona de datos"],
      discipline: "data",
      hoursPerWeek: 4,
      skills: { spreadsheets: 3, sql: 2 },
    },
  ],
  systems: [
    [
      ["Lists of people in use today", "Listas de personas que se usan hoy"],
      ["Donors, members, volunteers", "Donantes, miembros, voluntarios"],
    ],
    [
      ["The payment or donation page", "La página de pagos o donaciones"],
      ["Where gifts come in", "Por donde entran las donaciones"],
    ],
  ],
  risk: [
    [
      "The choice is made by the loudest voice or the nicest showing.",
      "Decide la voz más fuerte o la demostración más bonita.",
    ],
    [
      "Tasks and weights are fixed before anyone sees a candidate.",
      "Tareas y pesos se fijan antes de ver a ningún candidato.",
    ],
  ],
  debt: [
    [
      "The same person stands in several lists under several names.",
      "La misma persona está en varias listas con varios nombres.",
    ],
    [
      "Merge in a copy before anything moves; keep what was merged for a year.",
      "Unirlas en una copia antes de trasladar nada; guardar un año lo que se unió.",
    ],
  ],
};

export const dataCleanup: Template = {
  weeks: 8,
  outcome: {
    what: [
      "One list that everyone trusts, and rules that keep it so.",
      "Una lista en la que todos confían y reglas que la mantienen así.",
    ],
    measuredBy: [
      "Mistakes in a sample of a hundred rows, before and after.",
      "Errores en una muestra de cien filas, antes y después.",
    ],
  },
  outOfScope: [
    "Choosing new software, and rows older than the law asks you to keep.",
    "Elegir programas nuevos y filas más antiguas de lo que la ley pide guardar.",
  ],
  assumptions: [
    "Someone who knows the rows answers doubtful ones within two days.",
    "Alguien que conoce las filas responde las dudosas en dos días.",
  ],
  deliverables: [
    [
      ["What is wrong, counted", "Lo que está mal, contado"],
      [
        "Each kind of mistake has its number and an example.",
        "Cada tipo de error tiene su número y un ejemplo.",
      ],
    ],
    [
      ["The clean list", "La lista limpia"],
      [
        "A sample of a hundred rows was checked by two of your staff.",
        "Dos personas de su equipo revisaron una muestra de cien filas.",
      ],
    ],
    [
      ["Rules for typing", "Reglas para escribir"],
      [
        "Three people typed ten new rows each, all of them right.",
        "Tres personas escribieron diez filas nuevas cada una, todas bien.",
      ],
    ],
  ],
  roles: [
    {
      title: ["Data analyst", "Análisis de datos"],
      discipline: "data",
      hoursPerWeek: 5,
      skills: { "data-analysis": 3, spreadsheets: 3 },
    },
    {
      title: ["Coordinator", "Coordinación"],
      discipline: "coordination",
      hoursPerWeek: 3,
      skills: { "project-management": 2 },
    },
  ],
  systems: [
    [
      ["The lists as they are", "Las listas como están"],
      ["What is cleaned", "Lo que se limpia"],
    ],
  ],
  risk: [
    ["A right row is thrown away with the wrong ones.", "Se tira una fila buena junto con las malas."],
    [
      "Work on a copy; nothing is deleted, doubtful rows are set aside.",
      "Trabajar en una copia; nada se borra, lo dudoso se aparta.",
    ],
  ],
  debt: [
    [
      "Nobody knows what some columns and short codes mean.",
      "Nadie sabe qué significan algunas columnas y códigos.",
    ],
    [
      "Ask everyone who ever typed in them, and write the answers beside the list.",
      "Preguntar a quienes alguna vez los escribieron y anotarlo junto a la lista.",
    ],
  ],
};

import type { Template } from "@/lib/scoping/templates/template";

// Templates of work with the people who are served, and those who serve them.

export const accessibilityAudit: Template = {
  weeks: 8,
  outcome: {
    what: [
      "People with disabilities can do what everyone else can on your pages.",
      "Las personas con discapacidad pueden hacer en sus páginas lo mismo que las demás.",
    ],
    measuredBy: [
      "Three people who use assistive technology try the same tasks, before and after.",
      "Tres personas que usan tecnología de apoyo prueban las mismas tareas, antes y después.",
    ],
  },
  outOfScope: [
    "A redesign, and documents older than two years.",
    "Un rediseño y documentos de más de dos años.",
  ],
  assumptions: [
    "Whoever can change the pages has time to mend what is found, from the third week on.",
    "Quien puede cambiar las páginas tiene tiempo de arreglar lo que se encuentre, desde la tercera semana.",
  ],
  deliverables: [
    [
      ["What was found, worst first", "Lo encontrado, lo peor primero"],
      [
        "Each finding names the page, who is kept out, and how to mend it.",
        "Cada hallazgo nombra la página, a quién deja fuera y cómo arreglarlo.",
      ],
    ],
    [
      ["The worst ten, mended", "Los diez peores, arreglados"],
      [
        "The people who tried the tasks before now finish them.",
        "Quienes probaron las tareas antes ahora las terminan.",
      ],
    ],
    [
      ["A check for new pages", "Una revisión para páginas nuevas"],
      [
        "Your keeper checks a new page with it in fifteen minutes.",
        "Quien lo mantiene revisa con ella una página nueva en quince minutos.",
      ],
    ],
  ],
  roles: [
    {
      title: ["Accessibility tester", "Pruebas de accesibilidad"],
      discipline: "quality",
      hoursPerWeek: 5,
      skills: { "accessibility-testing": 3 },
    },
    {
      title: ["Front-end developer", "Desarrollo de interfaz"],
      discipline: "front-end",
      hoursPerWeek: 5,
      skills: { "html-css": 3, "web-accessibility": 3 },
    },
    {
      title: ["Researcher", "Investigación"],
      discipline: "research",
      hoursPerWeek: 3,
      skills: { "usability-testing": 3 },
    },
  ],
  systems: [
    [
      ["The website", "El sitio web"],
      ["What is tried and mended", "Lo que se prueba y se arregla"],
    ],
  ],
  risk: [
    [
      "Nobody with a disability takes part, and the team guesses.",
      "No participa nadie con discapacidad y el equipo adivina.",
    ],
    [
      "Invite and pay three people before the start; a partner group helps to find them.",
      "Invitar y pagar a tres personas antes de empezar; un grupo aliado ayuda a encontrarlas.",
    ],
  ],
  debt: [
    [
      "Pages are built from parts that someone else makes and that can't be changed.",
      "Las páginas usan partes hechas por otros que no se pueden cambiar.",
    ],
    [
      "Write to whoever makes them in the first week, and name a way around for each.",
      "Escribir a quien las hace en la primera semana y nombrar una alternativa para cada una.",
    ],
  ],
};

export const serviceDesign: Template = {
  weeks: 12,
  outcome: {
    what: [
      "People get what they need in fewer steps, and tell their story once.",
      "La gente obtiene lo que necesita en menos pasos y cuenta su historia una sola vez.",
    ],
    measuredBy: [
      "Steps and days from the first question to help, for twenty people.",
      "Pasos y días desde la primera pregunta hasta la ayuda, en veinte personas.",
    ],
  },
  outOfScope: [
    "New software, and changes of law or of who is entitled.",
    "Programas nuevos y cambios de ley o de quién tiene derecho.",
  ],
  assumptions: [
    "The people who do the work today may try another way for four weeks.",
    "Quienes hacen hoy el trabajo pueden probar otra manera durante cuatro semanas.",
  ],
  deliverables: [
    [
      ["How it is today, drawn", "Cómo es hoy, dibujado"],
      [
        "Three people who do the work and three who need it say: yes, that is how it is.",
        "Tres personas que hacen el trabajo y tres que lo necesitan dicen: sí, así es.",
      ],
    ],
    [
      ["A better way, tried", "Una manera mejor, probada"],
      [
        "Ten people went through it, and what they said is written down.",
        "Diez personas la recorrieron y quedó escrito lo que dijeron.",
      ],
    ],
    [
      ["How to go on with it", "Cómo seguir con ella"],
      [
        "Your staff ran it for two weeks without the team.",
        "Su equipo la llevó dos semanas sin los voluntarios.",
      ],
    ],
  ],
  roles: [
    {
      title: ["Service designer", "Diseño de servicios"],
      discipline: "design",
      hoursPerWeek: 5,
      skills: { "service-design": 3, prototyping: 2 },
    },
    {
      title: ["Researcher", "Investigación"],
      discipline: "research",
      hoursPerWeek: 4,
      skills: { "user-interviews": 3 },
    },
    {
      title: ["Coordinator", "Coordinación"],
      discipline: "coordination",
      hoursPerWeek: 3,
      skills: { facilitation: 3 },
    },
  ],
  systems: [
    [
      ["Forms and lists in use today", "Formularios y listas que se usan hoy"],
      ["Where people are written down", "Donde se anota a las personas"],
    ],
  ],
  risk: [
    [
      "Those who need the service most are never asked.",
      "Nunca se pregunta a quienes más necesitan el servicio.",
    ],
    [
      "Talk where they are, in their language, and thank them with money or food.",
      "Hablar donde están, en su idioma, y agradecer con dinero o comida.",
    ],
  ],
  debt: [
    [
      "The same facts are kept in several places that differ.",
      "Los mismos datos se guardan en varios lugares que no coinciden.",
    ],
    [
      "Say in the second week which place is right, and stop writing in the others.",
      "Decir en la segunda semana cuál vale y dejar de escribir en los demás.",
    ],
  ],
};

export const digitalSkills: Template = {
  weeks: 8,
  outcome: {
    what: [
      "Your people do by themselves what they had to ask for.",
      "Su gente hace sola lo que antes tenía que pedir.",
    ],
    measuredBy: [
      "Each says before and after how sure they are of six everyday tasks, and shows two.",
      "Cada quien dice antes y después qué tan segura se siente en seis tareas cotidianas y muestra dos.",
    ],
  },
  outOfScope: ["New devices, and help with private ones.", "Equipos nuevos y ayuda con los privados."],
  assumptions: [
    "People learn in paid time, in a room where nobody rings for them.",
    "La gente aprende en horas pagadas, en una sala donde nadie la llama.",
  ],
  deliverables: [
    [
      ["What people want to learn", "Lo que la gente quiere aprender"],
      [
        "Everyone was asked, and the six tasks are chosen together.",
        "Se preguntó a todos y las seis tareas se eligieron juntos.",
      ],
    ],
    [
      ["Six short trainings", "Seis capacitaciones cortas"],
      [
        "Eight of ten who came do the task alone a week later.",
        "Ocho de cada diez que vinieron hacen la tarea a solas una semana después.",
      ],
    ],
    [
      ["Materials and a trainer of your own", "Materiales y una persona formadora propia"],
      [
        "Your own trainer held one training without the team.",
        "Su propia persona formadora dio una capacitación sin los voluntarios.",
      ],
    ],
  ],
  roles: [
    {
      title: ["Trainer", "Formación"],
      discipline: "content",
      hoursPerWeek: 4,
      seats: 2,
      skills: { "training-materials": 3, "plain-writing": 2 },
    },
    {
      title: ["Coordinator", "Coordinación"],
      discipline: "coordination",
      hoursPerWeek: 3,
      skills: { facilitation: 3 },
    },
  ],
  systems: [
    [
      ["Programs people use every day", "Programas que la gente usa a diario"],
      ["What is practiced", "Lo que se practica"],
    ],
  ],
  risk: [
    ["Those who need it most don't come.", "No vienen quienes más lo necesitan."],
    [
      "Ask them one by one; small groups, and never in front of their manager.",
      "Invitarlos uno por uno; grupos pequeños y nunca delante de su jefatura.",
    ],
  ],
  debt: [
    [
      "Old devices and shared passwords make practice impossible.",
      "Equipos viejos y contraseñas compartidas impiden practicar.",
    ],
    [
      "Try each task on each device before the first training; an account for everyone.",
      "Probar cada tarea en cada equipo antes de empezar; una cuenta para cada persona.",
    ],
  ],
};

import type { Template } from "@/lib/scoping/templates/template";

// Templates of work on what an organization runs for itself.

export const processAutomation: Template = {
  weeks: 10,
  outcome: {
    what: [
      "A task that repeats is done by itself, and people only look where something is odd.",
      "Una tarea que se repite se hace sola y la gente solo mira donde hay algo raro.",
    ],
    measuredBy: [
      "Hours a week the task takes, and mistakes in fifty cases, before and after.",
      "Horas a la semana que toma la tarea y errores en cincuenta casos, antes y después.",
    ],
  },
  outOfScope: ["Other tasks, and decisions about people.", "Otras tareas y decisiones sobre personas."],
  assumptions: [
    "The task is done the same way by everyone who does it, or you agree on one way first.",
    "Todos hacen la tarea igual, o antes acuerdan una sola manera.",
  ],
  deliverables: [
    [
      ["The task, step by step", "La tarea, paso a paso"],
      [
        "Someone who never did it does it right with the description alone.",
        "Alguien que nunca la hizo la hace bien solo con la descripción.",
      ],
    ],
    [
      ["The steps that run by themselves", "Los pasos que corren solos"],
      [
        "Fifty cases ran beside the old way and came out the same, or better.",
        "Cincuenta casos corrieron junto a la manera vieja y salieron igual o mejor.",
      ],
    ],
    [
      ["What to do when it stops", "Qué hacer cuando se detiene"],
      [
        "Your keeper was told of a fault, found it and went on by hand.",
        "Quien lo mantiene supo de un fallo, lo encontró y siguió a mano.",
      ],
    ],
  ],
  roles: [
    {
      title: ["Automation developer", "Desarrollo de automatización"],
      discipline: "back-end",
      hoursPerWeek: 5,
      skills: { "api-design": 2, python: 3 },
    },
    {
      title: ["Product lead", "Dirección de producto"],
      discipline: "product",
      hoursPerWeek: 3,
      skills: { "user-stories": 3 },
    },
    { title: ["Tester", "Pruebas"], discipline: "quality", hoursPerWeek: 3, skills: { "test-planning": 3 } },
  ],
  systems: [
    [
      ["Where the task begins", "Donde empieza la tarea"],
      ["A form, an inbox, a list", "Un formulario, un buzón, una lista"],
    ],
    [
      ["Where the result goes", "Adonde va el resultado"],
      ["Who works on with it", "Quién sigue trabajando con él"],
    ],
  ],
  risk: [
    [
      "It does a wrong thing many times before anyone looks.",
      "Hace algo mal muchas veces antes de que alguien mire.",
    ],
    [
      "It stops and asks when a case is odd; a person looks through ten cases a week.",
      "Se detiene y pregunta cuando un caso es raro; una persona revisa diez casos a la semana.",
    ],
  ],
  debt: [
    ["It would run under the account of one person.", "Correría con la cuenta de una sola persona."],
    [
      "An account of the organization, with its password where two people find it.",
      "Una cuenta de la organización, con su contraseña donde dos personas la encuentran.",
    ],
  ],
};

export const securityReview: Template = {
  weeks: 8,
  outcome: {
    what: [
      "The people whose data you keep are safer, and your staff know what to do when something happens.",
      "Las personas cuyos datos guardan están más seguras y su equipo sabe qué hacer si pasa algo.",
    ],
    measuredBy: [
      "Open findings by weight, and minutes until the right person is told in a drill.",
      "Hallazgos abiertos según su gravedad y minutos hasta avisar a la persona correcta en un simulacro.",
    ],
  },
  outOfScope: [
    "Breaking in for real, and systems that others run for you.",
    "Ataques reales y sistemas que otros manejan por ustedes.",
  ],
  assumptions: [
    "Director and board want to know, and nobody is blamed for what is found.",
    "Dirección y junta quieren saber, y a nadie se culpa por lo que se encuentre.",
  ],
  deliverables: [
    [
      ["What you keep, where, and who gets in", "Qué guardan, dónde y quién entra"],
      [
        "Your staff find every account and list in it, with its owner.",
        "Su equipo encuentra en él cada cuenta y lista, con su responsable.",
      ],
    ],
    [
      ["Findings, worst first, and the worst mended", "Hallazgos, lo peor primero, y lo peor arreglado"],
      [
        "Each of the worst was tried again and no longer works.",
        "Cada uno de los peores se probó otra vez y ya no funciona.",
      ],
    ],
    [
      ["What to do when something happens", "Qué hacer si pasa algo"],
      [
        "A drill was held, and what went wrong is written in.",
        "Se hizo un simulacro y se anotó lo que falló.",
      ],
    ],
  ],
  roles: [
    {
      title: ["Security reviewer", "Revisión de seguridad"],
      discipline: "security",
      hoursPerWeek: 5,
      skills: { "access-control": 3, "security-review": 3 },
    },
    {
      title: ["Systems administrator", "Administración de sistemas"],
      discipline: "infrastructure",
      hoursPerWeek: 4,
      skills: { "it-support": 3 },
    },
    {
      title: ["Writer of guides", "Redacción de guías"],
      discipline: "content",
      hoursPerWeek: 3,
      skills: { "plain-writing": 3 },
    },
  ],
  systems: [
    [
      ["Email and file accounts", "Cuentas de correo y archivos"],
      ["Where most of it is", "Donde está la mayor parte"],
    ],
    [
      ["The list of people you serve", "La lista de personas que atienden"],
      ["What must not get out", "Lo que no debe salir"],
    ],
  ],
  risk: [
    ["Findings get into the wrong hands.", "Los hallazgos llegan a malas manos."],
    [
      "Written down in one place that two people of each side can open; destroyed after the handoff.",
      "Se anotan en un solo lugar que abren dos personas de cada parte; se destruyen tras la entrega.",
    ],
  ],
  debt: [
    [
      "People who have left still have accounts, and passwords are shared.",
      "Personas que ya no están conservan cuentas y las contraseñas se comparten.",
    ],
    [
      "Close the accounts in the first week; one account for each person.",
      "Cerrar las cuentas en la primera semana; una cuenta por persona.",
    ],
  ],
};

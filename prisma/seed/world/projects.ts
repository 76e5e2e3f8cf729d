import type { BuiltPerson } from "../builders/people";
import { addProject, type BuiltProject } from "../builders/projects";
import { slugOf } from "../builders/slug";
import type { Story } from "../builders/story";
import { storyOf } from "../story-of";
import type { Tale } from "../stories/tale";
import { IntakeTalk } from "./intake";
import type { Partner } from "./partners";
import type { Seasons } from "./seasons";
import { Timeline } from "./steps";
import type { World } from "./world";

export type TaleProject = { tale: Tale; project: BuiltProject };

/** Every tale as a project, oldest season first, so that their numbers follow time. */
export function addProjects(
  world: World,
  partners: Partner[],
  seasons: Seasons,
  staff: { main: BuiltPerson[]; clinic: BuiltPerson },
): TaleProject[] {
  const timeline = new Timeline(world);
  const talk = new IntakeTalk(world.past);
  const order = ["first", "clinic", "second", "running", "evenings", "coming", "pipeline"];
  return partners
    .flatMap((partner) => partner.tales.map((told) => ({ partner, ...told })))
    .sort((one, other) => order.indexOf(one.tale.place[0]) - order.indexOf(other.tale.place[0]))
    .map(({ partner, tale, priority }) => {
      const { organization, contact } = partner;
      const [season] = tale.place;
      const cohort = season === "pipeline" ? null : seasons.cohorts[season];
      const scoper = season === "clinic" ? staff.clinic : world.random.pick(staff.main);
      const sides = { contact, scoper };
      const steps = cohort ? timeline.inCohort(tale, cohort, sides) : timeline.inPipeline(tale, sides);
      const begun = steps[0]?.at ?? world.past.daysAgo(world.random.between(2, 14));
      const project = addProject(world.sheet, {
        slug: slugOf(tale.title).slice(0, 60),
        story: withPractical(
          storyOf(tale, contact, partner.title, world.random),
          talk.practical(organization.kind),
        ),
        organization,
        programme: season === "clinic" ? seasons.clinic : seasons.main,
        cohort,
        contact,
        scoper,
        priority,
        createdAt:
          steps.length > 0 ? new Date(begun.getTime() - world.random.between(3, 16) * 86_400_000) : begun,
        steps,
        scopeProgress: tale.scope ? tale.progress : "empty",
        savedAt: world.past.daysAgo(3),
        ...talk.of(tale, steps.find(({ to }) => to === "SUBMITTED")?.at, sides),
      });
      return { tale, project };
    });
}

function withPractical(story: Story, practical: Record<string, string>): Story {
  return { ...story, request: { ...story.request, ...practical } };
}

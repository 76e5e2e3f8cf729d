import type { ProjectType } from "@/lib/scoping/catalogue";
import { crmChoice, dataCleanup, dataDashboard } from "@/lib/scoping/templates/data-work";
import { processAutomation, securityReview } from "@/lib/scoping/templates/inner-work";
import { accessibilityAudit, digitalSkills, serviceDesign } from "@/lib/scoping/templates/people-work";
import { brandCommunications, website } from "@/lib/scoping/templates/public-work";
import type { Template } from "@/lib/scoping/templates/template";

/** The library: one template for each kind of project. */
export const templates: Record<ProjectType, Template> = {
  website,
  "data-dashboard": dataDashboard,
  "crm-choice": crmChoice,
  "process-automation": processAutomation,
  "brand-communications": brandCommunications,
  "accessibility-audit": accessibilityAudit,
  "data-cleanup": dataCleanup,
  "service-design": serviceDesign,
  "security-review": securityReview,
  "digital-skills": digitalSkills,
};

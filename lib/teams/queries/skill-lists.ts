import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";

/** What the role `r` asks for, as `Wanted["skills"]`. */
export const roleSkills = Prisma.sql`coalesce((select jsonb_agg(
  jsonb_build_object('skill', w.skill, 'level', w.level, 'required', w.required))
  from "RoleSkill" w where w."roleId" = r.id), '[]')`;

/** What the application `a` offers, as `Offered["skills"]`. */
export const applicationSkills = Prisma.sql`coalesce((select jsonb_agg(
  jsonb_build_object('skill', o.skill, 'level', o.level))
  from "ApplicationSkill" o where o."applicationId" = a.id), '[]')`;

-- CreateEnum
CREATE TYPE "Engagement" AS ENUM ('CONTRIBUTE', 'LEAD', 'ADVISE');

-- CreateEnum
CREATE TYPE "WorkPlace" AS ENUM ('REMOTE', 'IN_PERSON', 'EITHER');

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "changedAt" TIMESTAMPTZ(6),
ADD COLUMN     "engagement" "Engagement" NOT NULL DEFAULT 'CONTRIBUTE',
ADD COLUMN     "freeTimes" TEXT[],
ADD COLUMN     "learning" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "place" "WorkPlace" NOT NULL DEFAULT 'REMOTE',
ADD COLUMN     "timeZone" TEXT;

-- AlterTable
ALTER TABLE "Cohort" ADD COLUMN     "meets" TEXT[];

-- CreateTable
CREATE TABLE "SuggestedSkill" (
    "applicationId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" SMALLINT NOT NULL,

    CONSTRAINT "SuggestedSkill_pkey" PRIMARY KEY ("applicationId","key")
);

-- CreateTable
CREATE TABLE "SkillAlias" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "skill" TEXT,
    "settledById" UUID,
    "settledAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SkillAlias_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "SuggestedSkill_key_idx" ON "SuggestedSkill"("key");

-- CreateIndex
CREATE INDEX "SkillAlias_skill_idx" ON "SkillAlias"("skill");

-- CreateIndex
CREATE INDEX "SkillAlias_settledById_idx" ON "SkillAlias"("settledById");

-- AddForeignKey
ALTER TABLE "SuggestedSkill" ADD CONSTRAINT "SuggestedSkill_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillAlias" ADD CONSTRAINT "SkillAlias_skill_fkey" FOREIGN KEY ("skill") REFERENCES "Skill"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillAlias" ADD CONSTRAINT "SkillAlias_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "SuggestedSkill" ADD CONSTRAINT suggested_skill_level CHECK ("level" BETWEEN 1 AND 5);

-- Seven days in three windows: lib/people/week-schema.ts says what they mean.
CREATE FUNCTION is_week_windows(windows text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT NOT EXISTS (SELECT 1 FROM unnest(windows) AS w(name)
    WHERE name IS NULL OR name !~ '^(mon|tue|wed|thu|fri|sat|sun)-(morning|afternoon|evening)$')
$$;
ALTER TABLE "Application" ADD CONSTRAINT application_free_times CHECK (is_week_windows("freeTimes"));
ALTER TABLE "Cohort" ADD CONSTRAINT cohort_meets CHECK (is_week_windows("meets"));

INSERT INTO "Skill" ("slug", "discipline", "name", "nameEs") VALUES
  ('product-discovery', 'product', 'Finding out what to build', 'Descubrir qué construir'),
  ('prioritization', 'product', 'Setting priorities', 'Fijar prioridades'),
  ('product-analytics', 'product', 'Product figures', 'Métricas de producto'),
  ('requirements', 'product', 'Writing requirements', 'Redactar requisitos'),
  ('business-cases', 'product', 'Business cases', 'Casos de negocio'),
  ('tool-selection', 'product', 'Choosing tools and vendors', 'Elegir herramientas y proveedores'),
  ('process-mapping', 'product', 'Mapping how work is done', 'Mapas de procesos'),
  ('grant-technology', 'product', 'Technology in grant proposals', 'Tecnología en propuestas de fondos'),
  ('user-flows', 'design', 'User flows and wireframes', 'Flujos y esquemas de pantalla'),
  ('information-architecture', 'design', 'Information architecture', 'Arquitectura de información'),
  ('mobile-design', 'design', 'Design for phones', 'Diseño para móviles'),
  ('form-design', 'design', 'Forms people finish', 'Formularios fáciles de completar'),
  ('illustration', 'design', 'Illustration', 'Ilustración'),
  ('motion-design', 'design', 'Animation', 'Animación'),
  ('print-design', 'design', 'Print and reports', 'Impresos e informes'),
  ('presentation-design', 'design', 'Presentations', 'Presentaciones'),
  ('email-design', 'design', 'Email design', 'Diseño de correos'),
  ('figma', 'design', 'Figma', 'Figma'),
  ('research-planning', 'research', 'Planning research', 'Planificar investigación'),
  ('field-research', 'research', 'Research on site', 'Investigación en terreno'),
  ('diary-studies', 'research', 'Diary studies', 'Estudios de diario'),
  ('card-sorting', 'research', 'Card sorting', 'Clasificación de tarjetas'),
  ('journey-mapping', 'research', 'Journey maps', 'Mapas de experiencia'),
  ('community-engagement', 'research', 'Research with communities', 'Investigación con comunidades'),
  ('programme-evaluation', 'research', 'Programme evaluation', 'Evaluación de programas'),
  ('research-synthesis', 'research', 'Making sense of findings', 'Síntesis de hallazgos'),
  ('javascript', 'front-end', 'JavaScript', 'JavaScript'),
  ('vue', 'front-end', 'Vue', 'Vue'),
  ('svelte', 'front-end', 'Svelte', 'Svelte'),
  ('next-js', 'front-end', 'Next.js', 'Next.js'),
  ('drupal', 'front-end', 'Drupal', 'Drupal'),
  ('squarespace', 'front-end', 'Squarespace and Wix', 'Squarespace y Wix'),
  ('webflow', 'front-end', 'Webflow', 'Webflow'),
  ('web-performance', 'front-end', 'Fast pages', 'Páginas rápidas'),
  ('email-html', 'front-end', 'HTML email', 'Correo en HTML'),
  ('ios-apps', 'front-end', 'iPhone apps', 'Aplicaciones para iPhone'),
  ('android-apps', 'front-end', 'Android apps', 'Aplicaciones para Android'),
  ('search-optimization', 'front-end', 'Being found by search engines', 'Posicionamiento en buscadores'),
  ('java', 'back-end', 'Java', 'Java'),
  ('csharp', 'back-end', 'C# and .NET', 'C# y .NET'),
  ('php', 'back-end', 'PHP', 'PHP'),
  ('ruby', 'back-end', 'Ruby on Rails', 'Ruby on Rails'),
  ('go', 'back-end', 'Go', 'Go'),
  ('django', 'back-end', 'Django', 'Django'),
  ('automation', 'back-end', 'Automating routine work', 'Automatizar tareas'),
  ('low-code', 'back-end', 'Airtable and low-code tools', 'Airtable y herramientas sin código'),
  ('power-platform', 'back-end', 'Microsoft Power Platform', 'Microsoft Power Platform'),
  ('google-apps-script', 'back-end', 'Google Workspace scripts', 'Scripts de Google Workspace'),
  ('payments', 'back-end', 'Online payments', 'Pagos en línea'),
  ('chat-assistants', 'back-end', 'Chat assistants', 'Asistentes de conversación'),
  ('data-cleaning', 'data', 'Cleaning data', 'Limpieza de datos'),
  ('data-modelling', 'data', 'Modelling data', 'Modelado de datos'),
  ('data-governance', 'data', 'Data governance', 'Gobierno de datos'),
  ('r-language', 'data', 'R', 'R'),
  ('python-data', 'data', 'Python for data', 'Python para datos'),
  ('power-bi', 'data', 'Power BI', 'Power BI'),
  ('tableau', 'data', 'Tableau', 'Tableau'),
  ('looker-studio', 'data', 'Looker Studio', 'Looker Studio'),
  ('survey-analysis', 'data', 'Analysing surveys', 'Análisis de encuestas'),
  ('forecasting', 'data', 'Forecasting', 'Pronósticos'),
  ('outcome-measurement', 'data', 'Measuring outcomes', 'Medición de resultados'),
  ('language-models', 'data', 'Working with language models', 'Modelos de lenguaje'),
  ('open-data', 'data', 'Public data sets', 'Datos públicos'),
  ('linux', 'infrastructure', 'Linux servers', 'Servidores Linux'),
  ('networking', 'infrastructure', 'Networks and wifi', 'Redes y wifi'),
  ('aws', 'infrastructure', 'Amazon Web Services', 'Amazon Web Services'),
  ('azure', 'infrastructure', 'Microsoft Azure', 'Microsoft Azure'),
  ('google-cloud', 'infrastructure', 'Google Cloud', 'Google Cloud'),
  ('google-workspace', 'infrastructure', 'Google Workspace administration', 'Administración de Google Workspace'),
  ('microsoft-365', 'infrastructure', 'Microsoft 365 administration', 'Administración de Microsoft 365'),
  ('backups', 'infrastructure', 'Backups and recovery', 'Copias y recuperación'),
  ('monitoring', 'infrastructure', 'Monitoring', 'Supervisión de sistemas'),
  ('cost-control', 'infrastructure', 'Keeping running costs down', 'Control de costos'),
  ('security-training', 'security', 'Security training', 'Formación en seguridad'),
  ('incident-response', 'security', 'When something has happened', 'Respuesta a incidentes'),
  ('threat-modelling', 'security', 'Thinking like an attacker', 'Modelado de amenazas'),
  ('device-management', 'security', 'Managing devices', 'Gestión de dispositivos'),
  ('data-protection-law', 'security', 'Data protection law', 'Leyes de protección de datos'),
  ('manual-testing', 'quality', 'Testing by hand', 'Pruebas manuales'),
  ('performance-testing', 'quality', 'Load and speed testing', 'Pruebas de carga y velocidad'),
  ('code-review', 'quality', 'Reading other people''s code', 'Revisión de código'),
  ('documentation-review', 'quality', 'Checking documentation', 'Revisión de documentación'),
  ('user-acceptance', 'quality', 'Acceptance with users', 'Pruebas de aceptación'),
  ('interface-writing', 'content', 'Words in an interface', 'Textos de interfaz'),
  ('editing', 'content', 'Editing', 'Edición'),
  ('translation-other', 'content', 'Translation, other languages', 'Traducción a otros idiomas'),
  ('knowledge-base', 'content', 'Help pages', 'Páginas de ayuda'),
  ('video-production', 'content', 'Video', 'Video'),
  ('photography', 'content', 'Photography', 'Fotografía'),
  ('grant-writing', 'content', 'Grant writing', 'Redacción de propuestas'),
  ('content-migration', 'content', 'Moving content', 'Migración de contenidos'),
  ('media-relations', 'communications', 'Press and media', 'Prensa y medios'),
  ('online-advertising', 'communications', 'Online advertising', 'Publicidad en línea'),
  ('google-ad-grants', 'communications', 'Google Ad Grants', 'Google Ad Grants'),
  ('storytelling', 'communications', 'Telling stories', 'Contar historias'),
  ('event-promotion', 'communications', 'Promoting events', 'Promoción de eventos'),
  ('crm-tools', 'communications', 'Contact and donor systems', 'Sistemas de contactos y donantes'),
  ('campaign-planning', 'communications', 'Planning campaigns', 'Planificación de campañas'),
  ('change-management', 'coordination', 'Helping people change how they work', 'Gestión del cambio'),
  ('volunteer-coordination', 'coordination', 'Coordinating volunteers', 'Coordinación de voluntarios'),
  ('budgeting', 'coordination', 'Budgets', 'Presupuestos'),
  ('risk-management', 'coordination', 'Managing risk', 'Gestión de riesgos'),
  ('meeting-design', 'coordination', 'Meetings worth having', 'Reuniones que sirven'),
  ('mentoring', 'coordination', 'Mentoring', 'Mentoría'),
  ('handover', 'coordination', 'Handing over', 'Entrega y traspaso');

-- A name finds one skill, whatever its case and in either language.
CREATE UNIQUE INDEX skill_name_once ON "Skill" (lower("name"));
CREATE UNIQUE INDEX skill_name_es_once ON "Skill" (lower("nameEs"));

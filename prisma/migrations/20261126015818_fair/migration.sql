-- CreateTable
CREATE TABLE "PublicQuestion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "projectId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(6),
    "hiddenAt" TIMESTAMPTZ(6),

    CONSTRAINT "PublicQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectInterest" (
    "projectId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProjectInterest_pkey" PRIMARY KEY ("projectId","personId")
);

-- CreateIndex
CREATE INDEX "PublicQuestion_projectId_askedAt_idx" ON "PublicQuestion"("projectId", "askedAt");

-- CreateIndex
CREATE INDEX "PublicQuestion_askedById_idx" ON "PublicQuestion"("askedById");

-- CreateIndex
CREATE INDEX "PublicQuestion_answeredById_idx" ON "PublicQuestion"("answeredById");

-- CreateIndex
CREATE INDEX "ProjectInterest_personId_idx" ON "ProjectInterest"("personId");

-- AddForeignKey
ALTER TABLE "PublicQuestion" ADD CONSTRAINT "PublicQuestion_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicQuestion" ADD CONSTRAINT "PublicQuestion_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicQuestion" ADD CONSTRAINT "PublicQuestion_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectInterest" ADD CONSTRAINT "ProjectInterest_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectInterest" ADD CONSTRAINT "ProjectInterest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "PublicQuestion" ADD CONSTRAINT public_question_answered
  CHECK (("answer" IS NULL) = ("answeredAt" IS NULL) AND ("answer" IS NULL) = ("answeredById" IS NULL));

import type { Metadata } from "next";
import { NothingHere } from "@/components/layout/nothing-here";
import { PublicShell } from "@/components/layout/public-shell";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: t("notFoundTitle") };
}

export default function NotFound() {
  return (
    <PublicShell>
      <NothingHere />
    </PublicShell>
  );
}

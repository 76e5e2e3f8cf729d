import { reopenScope } from "@/app/staff/scoping/[slug]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export async function ReopenButton({ projectId }: { projectId: string }) {
  const t = await getTranslations("scoping.version");
  return (
    <div>
      <ActionButton
        action={reopenScope}
        fields={{ projectId }}
        label={t("reopen")}
        tone="secondary"
        confirm={{ text: t("reopenText"), reason: true }}
      />
    </div>
  );
}

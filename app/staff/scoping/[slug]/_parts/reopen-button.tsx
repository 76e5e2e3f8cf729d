import { getTranslations } from "next-intl/server";
import { reopenScope } from "@/app/staff/scoping/[slug]/actions";
import { ActionButton } from "@/components/forms/action-button";

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

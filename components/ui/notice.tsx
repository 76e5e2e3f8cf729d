import type { ReactNode } from "react";
import type { Tone } from "@/components/ui/badge";
import { Icon, type IconName } from "@/components/ui/icon";

const looks: Record<Tone, string> = {
  neutral: "border-line-strong bg-sunken",
  info: "border-info bg-info-soft",
  ok: "border-ok bg-ok-soft",
  warn: "border-warn bg-warn-soft",
  danger: "border-danger bg-danger-soft",
};
const marks: Record<Tone, { icon: IconName; colour: string }> = {
  neutral: { icon: "info", colour: "text-ink-soft" },
  info: { icon: "info", colour: "text-info" },
  ok: { icon: "check", colour: "text-ok" },
  warn: { icon: "warning", colour: "text-warn" },
  danger: { icon: "stop", colour: "text-danger" },
};

type NoticeProps = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** "status" is read out when it appears, "alert" at once; leave out for what was there from the start. */
  role?: "status" | "alert";
};

/** Something the reader should know, where it matters: what happened, what it means, what to do. */
export function Notice({ tone = "info", title, children, role }: NoticeProps) {
  const { icon, colour } = marks[tone];
  return (
    <div role={role} className={`flex gap-3 rounded-md border-s-4 px-4 py-3 text-sm ${looks[tone]}`}>
      <Icon name={icon} className={`mt-0.5 size-5 ${colour}`} />
      <div className="grid min-w-0 gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="grid gap-1">{children}</div>}
      </div>
    </div>
  );
}

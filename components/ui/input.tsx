import type { ComponentProps } from "react";

export function Input({ className = "", type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} className={`control ${className}`} {...rest} />;
}

export function Textarea({ className = "", rows = 5, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={`control field-sizing-content max-h-[60vh] min-h-28 ${className}`}
      {...rest}
    />
  );
}

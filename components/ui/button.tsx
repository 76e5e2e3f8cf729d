import { Link } from "@/components/ui/link";
import type { ComponentProps } from "react";
import { buttonStyle, type ButtonLook } from "@/components/ui/button-style";

export function Button({
  tone,
  size,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & ButtonLook) {
  return <button type={type} className={buttonStyle({ tone, size, className })} {...rest} />;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ tone, size, className, ...rest }: ComponentProps<typeof Link> & ButtonLook) {
  return <Link className={buttonStyle({ tone, size, className })} {...rest} />;
}

import { cva, type VariantProps } from "class-variance-authority";

export const buttonStyle = cva(
  "inline-flex items-center justify-center gap-2 rounded-md text-center leading-tight font-semibold no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55",
  {
    variants: {
      tone: {
        primary: "border border-brand bg-brand text-on-brand hover:border-brand-strong hover:bg-brand-strong",
        secondary: "border border-line-strong bg-surface text-ink hover:border-ink hover:bg-sunken",
        quiet:
          "px-1! text-brand underline decoration-1 underline-offset-4 hover:text-brand-strong hover:decoration-2",
        title:
          "px-0! text-start text-base! text-ink decoration-1 underline-offset-4 hover:text-brand hover:underline",
        menu: "w-full justify-start! rounded-sm px-3! text-start font-normal! text-ink hover:bg-sunken",
        danger: "border border-danger bg-surface text-danger hover:bg-danger-soft",
      },
      size: {
        regular: "min-h-11 px-5 py-2 text-sm",
        small: "min-h-9 px-3 py-1 text-xs",
        large: "min-h-13 px-7 py-3 text-base",
      },
    },
    defaultVariants: { tone: "primary", size: "regular" },
  },
);

export type ButtonLook = VariantProps<typeof buttonStyle>;

import localFont from "next/font/local";

// Fetched ahead; who waits longer reads on in the system's letters until the next page: nothing jumps (decision 095).

export const publicSans = localFont({
  src: "../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-public-sans",
  display: "optional",
  adjustFontFallback: "Arial",
});

export const sourceSerif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-source-serif",
  display: "optional",
  adjustFontFallback: "Times New Roman",
});

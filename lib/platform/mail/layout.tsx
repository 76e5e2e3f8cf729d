import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Text,
} from "@react-email/components";
import { Fragment, type ReactNode } from "react";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

// Mail programs know no stylesheets: the tokens of app/globals.css as plain values, in this file only.
const ink = "#14201c";
const soft = "#4a5752";
const brand = "#0b5a44";
const paper = "#fbfaf6";
const font = "'Public Sans', 'Segoe UI', Helvetica, Arial, sans-serif";

/** The frame of every message. `preview` is what an inbox shows beside the subject. */
export function MailLayout({
  locale,
  preview,
  title,
  children,
}: {
  locale: Locale;
  preview: string;
  title: string;
  children: ReactNode;
}) {
  const t = translator(locale);
  return (
    <Html lang={locale}>
      <Head />
      <Preview>{preview}</Preview>
      <Body style={{ backgroundColor: paper, fontFamily: font, color: ink, margin: 0, padding: "24px 0" }}>
        <Container style={{ maxWidth: "560px", padding: "0 24px" }}>
          <Heading
            as="h1"
            style={{ fontFamily: "Georgia, serif", fontSize: "25px", lineHeight: "32px", margin: "0 0 16px" }}
          >
            {title}
          </Heading>
          {children}
          <Hr style={{ borderColor: "#ddd9cc", margin: "32px 0 16px" }} />
          <Text style={{ color: soft, fontSize: "13px", lineHeight: "20px" }}>{t("mail.footer")}</Text>
        </Container>
      </Body>
    </Html>
  );
}

/** The first line of a letter; who has told nobody their name is greeted without one, never by an address. */
export function MailGreeting({ locale, name }: { locale: Locale; name: string | null }) {
  const t = translator(locale);
  return <MailText>{name ? t("mail.greeting", { name }) : t("mail.greetingUnnamed")}</MailText>;
}

export function MailText({ children }: { children: ReactNode }) {
  return (
    <Text style={{ fontSize: "16px", lineHeight: "26px", margin: "0 0 16px", whiteSpace: "pre-line" }}>
      {children}
    </Text>
  );
}

export function MailQuote({ children }: { children: ReactNode }) {
  return (
    <Text
      style={{
        borderLeft: `3px solid ${brand}`,
        fontSize: "16px",
        lineHeight: "26px",
        margin: "0 0 16px",
        paddingLeft: "16px",
        whiteSpace: "pre-line",
      }}
    >
      {children}
    </Text>
  );
}

/** One thing to do; the address stands under it for programs that show no buttons. */
export function MailButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <>
      <Button
        href={href}
        style={{
          backgroundColor: brand,
          borderRadius: "6px",
          color: "#ffffff",
          fontSize: "16px",
          fontWeight: 600,
          padding: "12px 20px",
        }}
      >
        {children}
      </Button>
      <Text style={{ color: soft, fontSize: "13px", lineHeight: "20px", wordBreak: "break-all" }}>
        <Link href={href} style={{ color: soft }}>
          {href}
        </Link>
      </Text>
    </>
  );
}

/** What is said small, under everything else. */
export function MailFinePrint({ links }: { links: readonly { href: string; label: string }[] }) {
  return (
    <Text style={{ color: soft, fontSize: "13px", lineHeight: "20px", margin: "24px 0 0" }}>
      {links.map(({ href, label }, place) => (
        <Fragment key={href}>
          {place > 0 && " · "}
          <Link href={href} style={{ color: soft, textDecoration: "underline" }}>
            {label}
          </Link>
        </Fragment>
      ))}
    </Text>
  );
}

/** A list of things to look at. */
export function MailLinks({ links }: { links: readonly { href: string; label: string; about: string }[] }) {
  return links.map(({ href, label, about }, place) => (
    <Text key={place} style={{ fontSize: "16px", lineHeight: "24px", margin: "0 0 16px" }}>
      <Link href={href} style={{ color: brand, fontWeight: 600 }}>
        {label}
      </Link>
      <br />
      <span style={{ color: soft, fontSize: "13px" }}>{about}</span>
    </Text>
  ));
}

import { Fragment } from "react";

/** An address that breaks, where it has to, after its @ and before the dots of its domain. */
export function EmailText({ address }: { address: string }) {
  return address.split(/(?<=@)|(?=\.[^@]*$)/).map((part, place) => (
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** An address one writes to. */
export function EmailLink({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`}>
      <EmailText address={address} />
    </a>
  );
}

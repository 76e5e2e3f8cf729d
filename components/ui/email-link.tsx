/** An email address that breaks after its @ where it has to break. */
export function EmailLink({ address }: { address: string }) {
  const at = address.indexOf("@") + 1;
  return (
    <a href={`mailto:${address}`}>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </a>
  );
}

/** A slug as it stands in the database: addresses carry letters beyond ASCII in escapes. */
export async function slugFrom(params: Promise<{ slug: string }>): Promise<string> {
  const { slug } = await params;
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug; // a mistyped escape names nothing
  }
}

import "server-only";

/**
 * A form with files as it comes in, of at most `most` bytes; null when it is larger, and then none of it is kept: what is
 * still coming is let run out, since a browser that is sending shows no answer.
 */
export async function uploadedForm(request: Request, most: number): Promise<FormData | null> {
  if (!request.body) return new FormData();
  let bytes = Number(request.headers.get("content-length") ?? 0) > most ? Infinity : 0;
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, given) {
        bytes += chunk.byteLength;
        if (bytes <= most) given.enqueue(chunk);
      },
    }),
  );
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const form = await new Response(counted, { headers }).formData().catch(() => new FormData());
  return bytes > most ? null : form;
}

import { NothingHere } from "@/components/layout/nothing-here";

/** Inside the frame of its layout, which the one at the root would draw a second time. */
export default function NotFound() {
  return <NothingHere />;
}

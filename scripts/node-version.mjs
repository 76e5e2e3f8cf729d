// Imported first, and in words that an old Node understands too.
var floor = [20, 19];
var version = process.versions.node.split(".").map(Number);
if (version[0] < floor[0] || (version[0] === floor[0] && version[1] < floor[1])) {
  console.error(
    "Commonwork needs Node.js " +
      floor.join(".") +
      " or newer and this is " +
      process.versions.node +
      ": install a newer one from https://nodejs.org and try again.",
  );
  process.exit(1);
}

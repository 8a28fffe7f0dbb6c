// Everything that assert_quiet has to hear.
console.error("keluhan di konsol");
setTimeout(() => {
  throw new Error("galat yang tidak ditangkap");
});

/** The colours and letters of the page, light and dark: every pair of text and ground has a contrast of 4.5 or more. */
export const tokens = `
:root { color-scheme: light;
  --paper: #fcfbf8; --card: #fff; --sunk: #f4f1ea; --ink: #1d1b18; --soft: #5b564d; --rule: #ded8cb; --link: #1b4f8f;
  --good: #17663a; --bad: #a8201a; --warn: #7d5200; --open: #5a4a9c; --good-ground: #e6f2e9; --bad-ground: #fbe9e6; --warn-ground: #faf0d9; --open-ground: #eeebf8; --mark: #ffe9a8;
  --lane1: #b9cfe8; --lane2: #cfc5e6; --lane3: #bfdcc9; --lane4: #ead3b4; --wait-ueat: #1b4f8f; --wait-pos: #a8201a;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Liberation Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark;
  --paper: #15171a; --card: #1c1f23; --sunk: #24282d; --ink: #ebe8e2; --soft: #aca79d; --rule: #363b42; --link: #93bdf5;
  --good: #7ed6a0; --bad: #ff9a8f; --warn: #efc469; --open: #b9adf5; --good-ground: #1b2f23; --bad-ground: #3a211f; --warn-ground: #332a17; --open-ground: #28253c; --mark: #5a4a14;
  --lane1: #2f4a6b; --lane2: #463b66; --lane3: #2c4f3c; --lane4: #5a4526; --wait-ueat: #93bdf5; --wait-pos: #ff9a8f; } }
`;

// @generated from docs/printer.md by `cargo xtask sync`. Do not edit: edit that page.
export const summary = {
  "401-paper-jam-in-tray": ["Printer - 401 - Paper jam in tray {tray}", "Open tray and\npull it out."], // A sheet is stuck, see trays.
  "401-paper-jam-at-the-back": ["Printer - 401 - Paper jam (at the back)", "1. Open the back. 2. Pull."], // import* of paper fails.
  "402-lid-is-up": ["Printer - 402 - Lid is open", "- Shut the lid | door."], // # Nothing {prints} at 1 < 2 & 3 > 2.
  "403-job-of-for-failed": ["Printer - 403 - Job of {user_name} for {number} failed: {reason}", "Send it again."], // A fax a|b was sent to nobody someone.
  "con": ['Printer - 404 - No ^font$ [x]*+?.\\ "y" | z/w', "Add it: fonts@example.com."], // The font's missing.
  "index": ["Printer - 1405 - Größe „A4“ fehlt – 纸", "export it."], // Kein Papier — 没有纸.
  "7-ribbon-worn": ["Printer - 7 - Ribbon worn", "Buy a new printer."], // The ribbon is old.
};

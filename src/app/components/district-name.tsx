/** The name of a district with its colour; the colour never stands alone. */

export function DistrictName({ code, name }: { readonly code: string; readonly name: string }) {
  return (
    <span className="district-key" data-district={code.replace(/^district\//, "")}>
      {name}
    </span>
  );
}

namespace PromoAudit.Repairs.Candidates;

/// <summary>A code of one's own, too long to be guessed and good for one use, in place of a word that everybody can pass on.</summary>
internal static class HandOutPersonalCodes
{
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            if (promotion.Promotion.Trigger is not { Code: { } code } trigger)
            {
                continue;
            }

            var once = new FieldEdit(promotion.Key, "limits.perCode", "1");
            if (code.Generated is null)
            {
                var count = PlanValue.Of(RepairCase.UsesOf(promotion.Promotion));
                var personal = new FieldEdit(
                    promotion.Key,
                    "trigger.code",
                    $"{{generated: {{count: {count}, length: 12, alphabet: alphanumeric}}}}"
                );
                yield return Candidate.Of(personal);
                yield return Candidate.Of(personal, once);
            }
            else if (!(code.Generated.Length >= 12))
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "trigger.code.generated.length", "12"));
            }

            if (trigger.Attempts is null)
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "trigger.attempts", "{max: 5, within: 1h}"));
            }
        }
    }
}

namespace PromoAudit.Repairs.Candidates;

/// <summary>A number for every prize that is worth something, at which the draw stops giving it.</summary>
internal static class SpreadThePrizes
{
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            var draws = RepairCase.UsesOf(promotion.Promotion);
            foreach (var (benefit, path) in RepairCase.BenefitsOf(promotion.Promotion))
            {
                var edits = new List<FieldEdit>();
                for (var index = 0; index < benefit.Prizes.Length; index++)
                {
                    var prize = benefit.Prizes[index];
                    var place = $"{path}.prize[{index}]";
                    var fair = Math.Max(1, (long)(draws * (prize.Chance?.Fraction ?? 0)));
                    if (prize.Worth > 0 && !prize.Count.HasFigure)
                    {
                        edits.Add(new FieldEdit(promotion.Key, $"{place}.count", PlanValue.Of(fair)));
                    }
                    else if (prize.Worth > 0 && !prize.Enforced)
                    {
                        edits.Add(new FieldEdit(promotion.Key, $"{place}.enforced", "true"));
                    }
                    else if (prize.Worth > 0 && prize.Count.Figure is > 0 and var count && count < fair)
                    {
                        var share = Math.Floor(count * 1_000_000m / draws) / 1_000_000m;
                        edits.Add(new FieldEdit(promotion.Key, $"{place}.chance", $"{PlanValue.Of(share * 100)}%"));
                    }
                }

                foreach (var edit in edits)
                {
                    yield return Candidate.Of(edit);
                }

                if (edits.Count > 1)
                {
                    yield return new Candidate([.. edits]);
                }
            }
        }
    }
}

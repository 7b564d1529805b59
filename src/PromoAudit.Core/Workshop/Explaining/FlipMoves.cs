using PromoAudit.Plans;
using PromoAudit.Repairs;

namespace PromoAudit.Workshop.Explaining;

/// <summary>Moves the figure of one field: away from what the plan says until the answer changes, and back as far as it stays changed.</summary>
internal static class FlipMoves
{
    private const int MostHalvings = 24;
    private const int MostMovedBack = 6;

    /// <summary>In each direction to the nearest of some figures that changes the answer.</summary>
    public static void Away(FlipTrials trials, OpenField field, string currency, List<FlipTrial> tried)
    {
        var (below, above) = (false, false);
        foreach (var (figure, candidate) in FieldChoices.Around(field, currency))
        {
            var isBelow = figure < field.Figure;
            if ((isBelow ? below : above) || trials.Of(candidate) is not { } trial)
            {
                continue;
            }

            tried.Add(trial);
            below |= isBelow && trials.IsWanted(trial);
            above |= !isBelow && trials.IsWanted(trial);
        }
    }

    /// <summary>Adds to the changes of one figure the smallest that still does.</summary>
    public static List<FlipTrial> Back(FlipTrials trials, Plan plan, List<FlipTrial> flips)
    {
        var smallest = flips
            .Where(flip => flip.Candidate.Edits is [{ Adds: false }])
            .OrderBy(flip => ChangeOf(plan, flip.Candidate.Edits[0]))
            .DistinctBy(flip => flip.Candidate.Fields, StringComparer.Ordinal)
            .Take(MostMovedBack)
            .ToArray();
        var moved = new List<FlipTrial>(flips);
        foreach (var flip in smallest)
        {
            if (
                OpenField.Find(plan, flip.Candidate.Edits[0].Path) is { Figure: { } now } field
                && FigureOf(field, flip) is { } then
            )
            {
                moved.AddRange(Between(trials, field, plan.Currency, now, then, flip.Answer).FindAll(trials.IsWanted));
            }
        }

        return moved;
    }

    /// <summary>For a field that says nothing: the figures at which the answer turns from the one to the other.</summary>
    public static List<FlipTrial> Boundary(
        FlipTrials trials,
        OpenField field,
        string currency,
        List<FlipTrial> fillings
    )
    {
        var decided = fillings
            .FindAll(trials.IsWanted)
            .Select(trial => (Trial: trial, Figure: FigureOf(field, trial)))
            .Where(one => one.Figure is not null)
            .OrderBy(one => one.Figure)
            .ToArray();
        for (var index = 1; index < decided.Length; index++)
        {
            var (left, right) = (decided[index - 1], decided[index]);
            if (left.Trial.Answer != right.Trial.Answer && left.Figure is { } near && right.Figure is { } far)
            {
                var between = Between(trials, field, currency, near, far, right.Trial.Answer);
                List<FlipTrial> turn = [left.Trial, .. between, right.Trial];
                var last = turn.FindAll(trial => trial.Answer == left.Trial.Answer)
                    .MaxBy(trial => FigureOf(field, trial));
                var first = turn.FindAll(trial => trial.Answer == right.Trial.Answer)
                    .MinBy(trial => FigureOf(field, trial));
                return last is null || first is null ? turn : [last, first];
            }
        }

        return fillings;
    }

    /// <summary>From 0 to 1: how much of a figure changes. Another word, or something where nothing stood, is a whole change.</summary>
    public static decimal ChangeOf(Plan plan, FieldEdit edit)
    {
        if (
            OpenField.Find(plan, edit.Path) is not { Figure: { } now } field
            || FieldChoices.Read(field.Shape.Kind, edit.Value) is not { } then
        )
        {
            return 1;
        }

        var size = Math.Max(Math.Abs(now), Math.Abs(then));
        return size == 0 ? 0 : Math.Min(1, Math.Abs((now / size) - (then / size)));
    }

    /// <summary>Halves the way from a figure with another answer to one with the answer, down to one step of the unit.</summary>
    private static List<FlipTrial> Between(
        FlipTrials trials,
        OpenField field,
        string currency,
        decimal near,
        decimal far,
        RuleAnswer answer
    )
    {
        var tried = new List<FlipTrial>();
        for (var halving = 0; halving < MostHalvings; halving++)
        {
            var middle = FieldChoices.Rounded(field.Shape.Kind, near + ((far - near) / 2), currency);
            if (middle == far || middle == near)
            {
                break;
            }

            if (Try(trials, field, middle, currency) is not { } trial)
            {
                break;
            }

            tried.Add(trial);
            (near, far) = trial.Answer == answer ? (near, middle) : (middle, far);
        }

        return tried;
    }

    private static FlipTrial? Try(FlipTrials trials, OpenField field, decimal figure, string currency)
    {
        foreach (var candidate in FieldChoices.Figure(field, figure, currency))
        {
            return trials.Of(candidate);
        }

        return null;
    }

    private static decimal? FigureOf(OpenField field, FlipTrial trial) =>
        FieldChoices.Read(field.Shape.Kind, trial.Candidate.Edits[0].Value);
}

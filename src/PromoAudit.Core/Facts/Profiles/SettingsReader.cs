using System.Globalization;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts.Profiles;

/// <summary>The settings of a profile; what is not written stays as the profile had it.</summary>
internal sealed class SettingsReader(FigureReader figures, Diagnostics diagnostics)
{
    private YamlMapping? _settings;

    public Profile Read(YamlNode? node, Profile profile)
    {
        _settings = node as YamlMapping;
        if (node is not null && _settings is null)
        {
            diagnostics.Add(
                ProfileMessages.WrongForm(node.Place, "settings", "settings: {rounding: {is: half-up, …}}")
            );
        }

        if (_settings is not null)
        {
            figures.CheckKeys(_settings, ProfileKeys.Settings);
        }

        return profile with
        {
            PercentMode = Word("percentMode", ProfileWords.PercentModes) ?? profile.PercentMode,
            Rounding = Word("rounding", ProfileWords.Roundings) ?? profile.Rounding,
            Digits = Digits() ?? profile.Digits,
            ThresholdOver = Word("thresholdOver", PlanWords.ThresholdOvers) ?? profile.ThresholdOver,
            ExclusionNeedsBoth = Flag("exclusion", ProfileWords.Exclusions) ?? profile.ExclusionNeedsBoth,
            UndeclaredCombine = Flag("undeclaredStacking", ProfileWords.Undeclared) ?? profile.UndeclaredCombine,
            EmptyScopeMeansAll = Flag("emptyScope", ProfileWords.EmptyScopes) ?? profile.EmptyScopeMeansAll,
            ClampLines = Flag("clampLines", ProfileWords.Flags) ?? profile.ClampLines,
            ClampOrder = Flag("clampOrder", ProfileWords.Flags) ?? profile.ClampOrder,
            RespectsFloor = Flag("respectsFloor", ProfileWords.Flags) ?? profile.RespectsFloor,
            NewMayBeMember = Flag("newMayBeMember", ProfileWords.Flags) ?? profile.NewMayBeMember,
            FreeShippingOnList = Flag("freeShippingOn", ProfileWords.FreeShippingBases) ?? profile.FreeShippingOnList,
            GuestsEscapeLimits = Flag("guests", ProfileWords.Guests) ?? profile.GuestsEscapeLimits,
            CancelRestoresUse = Flag("cancel", ProfileWords.Cancels) ?? profile.CancelRestoresUse,
            Counters = Word("counters", PlanWords.Enforcements) ?? profile.Counters,
            Proration = Word("proration", PlanWords.Prorations) ?? profile.Proration,
            Requalify = Flag("requalify", ProfileWords.Flags) ?? profile.Requalify,
            Gift = Word("gift", PlanWords.GiftsOnRefund) ?? profile.Gift,
            Reward = Word("reward", PlanWords.RewardsOnRefund) ?? profile.Reward,
            Coupon = Word("coupon", PlanWords.CouponsOnRefund) ?? profile.Coupon,
            Usage = Word("usage", PlanWords.UsagesOnRefund) ?? profile.Usage,
        };
    }

    private bool? Flag(string key, Words<Choice> words) => Word(key, words) is { } choice ? choice == Choice.Yes : null;

    private T? Word<T>(string key, Words<T> words)
        where T : struct, Enum => Value(key) is { } value ? figures.Word(value, key, words) : null;

    private int? Digits()
    {
        if (Value("digits") is not { } value)
        {
            return null;
        }

        if (
            value is YamlScalar scalar
            && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            && digits <= 3
        )
        {
            return digits;
        }

        diagnostics.Add(ProfileMessages.WrongForm(value.Place, "digits", "digits: {is: 2, source: …, verified: true}"));
        return null;
    }

    private YamlNode? Value(string key)
    {
        if (_settings?[key] is not { } node)
        {
            return null;
        }

        if (node is not YamlMapping figure || figure["is"] is not { } value)
        {
            diagnostics.Add(
                ProfileMessages.WrongForm(node.Place, key, $"{key}: {{is: …, source: …, verified: false}}")
            );
            return null;
        }

        figures.CheckKeys(figure, ProfileKeys.Setting);
        figures.Keep(key, figure, value);
        return value;
    }
}

using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <content>Parameters, and names for expressions.</content>
internal sealed partial class RuleReader
{
    private (ImmutableArray<ParameterText> Parameters, ImmutableArray<ParameterGuide> Guides) Parameters()
    {
        var parameters = ImmutableArray.CreateBuilder<ParameterText>();
        var guides = ImmutableArray.CreateBuilder<ParameterGuide>();
        foreach (var entry in Entries("params"))
        {
            if (entry.Value is not YamlMapping mapping)
            {
                _diagnostics.Add(
                    RuleMessages.WrongForm(
                        entry.Value.Place,
                        entry.Key.Value,
                        new("a group of `key: value` lines", "一组 `键: 值`"),
                        "{type: Money, default: 1 CNY, describes: {en: ..., zh: ...}}"
                    )
                );
                _brokenNames.Add(entry.Key);
                continue;
            }

            var keys = new KeyReader(mapping, RuleKeys.Parameter, new("a parameter", "参数"), _diagnostics);
            var type = TypeNamed(keys.Scalar("type"));
            var describes = keys.Bilingual("describes");
            var (min, max) = (keys.Scalar("min"), keys.Scalar("max"));
            if (keys.Scalar("default") is { } value && type is not null && describes is not null)
            {
                parameters.Add(new ParameterText(entry.Key, type, value));
                guides.Add(new ParameterGuide(Translations.Plain(describes), min, max));
            }
            else
            {
                _brokenNames.Add(entry.Key);
            }
        }

        return (parameters.DrainToImmutable(), guides.DrainToImmutable());
    }

    private UnitType? TypeNamed(YamlScalar? name)
    {
        if (name is null)
        {
            return null;
        }

        var type = ExpressionType.Named(name.Value) as UnitType;
        if (type is null)
        {
            var known = ExpressionType.Units.Select(unit => unit.Name).ToArray();
            var meant = TypeNames.Meant(name.Value) ?? NearestName.Find(name.Value, known);
            _diagnostics.Add(RuleMessages.UnknownWord(name.Place, "type", name.Value, known, meant));
        }

        return type;
    }

    private ImmutableArray<LetText> Lets()
    {
        var lets = ImmutableArray.CreateBuilder<LetText>();
        foreach (var entry in Entries("let"))
        {
            if (entry.Value is YamlScalar { IsBlank: false } expression)
            {
                lets.Add(new LetText(entry.Key, expression));
            }
            else
            {
                _diagnostics.Add(
                    RuleMessages.WrongForm(
                        entry.Value.Place,
                        entry.Key.Value,
                        new("an expression", "表达式"),
                        "kept: promotion.refund"
                    )
                );
                _brokenNames.Add(entry.Key);
            }
        }

        return lets.DrainToImmutable();
    }
}

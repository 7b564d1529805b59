using System.Collections.Immutable;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts.Profiles;

/// <summary>One profile file, on top of the profile that it extends.</summary>
internal sealed class ProfileReader
{
    private static readonly Layer[] PriceLayers = [Layer.Item, Layer.Shop, Layer.Platform, Layer.Points];

    private readonly YamlMapping _root;
    private readonly Diagnostics _diagnostics;
    private readonly FigureReader _figures;

    public ProfileReader(YamlNode root, Diagnostics diagnostics)
    {
        _diagnostics = diagnostics;
        _figures = new FigureReader(diagnostics);
        if (root is YamlMapping mapping)
        {
            _root = mapping;
        }
        else
        {
            diagnostics.Add(ProfileMessages.WrongForm(root.Place, "profile", "profile: my-shop"));
            _root = new YamlMapping(root.File, root.Span, []);
        }
    }

    public YamlScalar? Extends => _root["extends"] as YamlScalar;

    public Profile Read(string name, Profile? parent)
    {
        _figures.CheckKeys(_root, ProfileKeys.Root);
        var profile = (parent ?? new Profile { Name = name }) with { Name = name, Describes = Describes() };
        foreach (var origin in profile.Origins)
        {
            _figures.Origins[origin.Key] = origin.Value;
        }

        profile = profile with { Layers = Layers(parent?.Layers ?? []), LayerOf = Benefits(profile.LayerOf) };
        profile = new SettingsReader(_figures, _diagnostics).Read(_root["settings"], profile);
        return profile with { Origins = _figures.Origins };
    }

    private LocalizedText Describes() =>
        _root["describes"] is YamlMapping texts
            ? new LocalizedText((texts["en"] as YamlScalar)?.Value ?? "", (texts["zh"] as YamlScalar)?.Value ?? "")
            : default;

    private ImmutableArray<ProfileLayer> Layers(ImmutableArray<ProfileLayer> inherited)
    {
        if (_root["layers"] is not { } node)
        {
            return Complete(inherited, _root);
        }

        var layers = ImmutableArray.CreateBuilder<ProfileLayer>(4);
        foreach (var item in Items(node, "layers"))
        {
            if (item is YamlMapping mapping && ReadLayer(mapping) is { } layer)
            {
                layers.Add(layer);
            }
            else if (item is not YamlMapping)
            {
                _diagnostics.Add(
                    ProfileMessages.WrongForm(
                        item.Place,
                        "layers",
                        "- {layer: shop, select: all, threshold: list, source: …, verified: false}"
                    )
                );
            }
        }

        return Complete(layers.ToImmutable(), node);
    }

    private ImmutableArray<ProfileLayer> Complete(ImmutableArray<ProfileLayer> layers, YamlNode node)
    {
        foreach (var wanted in PriceLayers)
        {
            if (!layers.Any(layer => layer.Layer == wanted))
            {
                _diagnostics.Add(ProfileMessages.MissingLayer(node.Place, PlanWords.Layers.WordFor(wanted)));
            }
        }

        return layers;
    }

    private ProfileLayer? ReadLayer(YamlMapping node)
    {
        _figures.CheckKeys(node, ProfileKeys.Layer);
        if (_figures.Word(node, "layer", PlanWords.Layers) is not { } layer)
        {
            return null;
        }

        _figures.Keep($"layers.{PlanWords.Layers.WordFor(layer)}", node, node["select"]);
        var select = _figures.Word(node, "select", ProfileWords.Selects) ?? LayerSelect.All;
        var each = node["each"] is not null ? _figures.Word(node, "each", ProfileWords.Eaches) : null;
        var vouchers = node["vouchers"] is not null ? _figures.Word(node, "vouchers", ProfileWords.Vouchers) : null;
        return new ProfileLayer(
            layer,
            select,
            EachLine: select == LayerSelect.Best && each == Choice.Yes,
            OneVoucher: vouchers == Choice.Yes,
            _figures.Word(node, "threshold", PlanWords.ThresholdBases) ?? ThresholdBase.List
        );
    }

    private BenefitLayers Benefits(BenefitLayers inherited)
    {
        if (_root["benefits"] is not { } node)
        {
            return inherited;
        }

        var layers = inherited;
        foreach (var item in Items(node, "benefits"))
        {
            if (item is not YamlMapping group)
            {
                _diagnostics.Add(
                    ProfileMessages.WrongForm(
                        item.Place,
                        "benefits",
                        "- {layer: item, of: [fixedPrice], source: …, verified: false}"
                    )
                );
                continue;
            }

            _figures.CheckKeys(group, ProfileKeys.Benefit);
            if (_figures.Word(group, "layer", PlanWords.Layers) is not { } layer || group["of"] is not { } kinds)
            {
                continue;
            }

            _figures.Keep($"benefits.{PlanWords.Layers.WordFor(layer)}", group, group["layer"]);
            foreach (var kind in Items(kinds, "of"))
            {
                if (_figures.Word(kind, "of", ProfileWords.Benefits) is { } benefit)
                {
                    layers = layers.With(benefit, layer);
                }
            }
        }

        return layers;
    }

    private IReadOnlyList<YamlNode> Items(YamlNode node, string key)
    {
        if (node is YamlSequence list)
        {
            return list.Items;
        }

        _diagnostics.Add(ProfileMessages.WrongForm(node.Place, key, $"{key}: [ … ]"));
        return [];
    }
}

using PromoAudit.Plans;

namespace PromoAudit.Facts.Profiles;

/// <summary>The layer of each kind of benefit; rewards unless a profile says otherwise. An array, since dictionaries of enums start slowly.</summary>
internal sealed class BenefitLayers
{
    private readonly Layer[] _layers;

    private BenefitLayers(Layer[] layers) => _layers = layers;

    public static BenefitLayers Rewards { get; } = new(AllRewards());

    public Layer this[BenefitKind kind] => _layers[(int)kind];

    public BenefitLayers With(BenefitKind kind, Layer layer)
    {
        var layers = (Layer[])_layers.Clone();
        layers[(int)kind] = layer;
        return new BenefitLayers(layers);
    }

    private static Layer[] AllRewards()
    {
        var layers = new Layer[(int)BenefitKind.BalanceTransfer + 1];
        for (var kind = 0; kind < layers.Length; kind++)
        {
            layers[kind] = Layer.Reward;
        }

        return layers;
    }
}
